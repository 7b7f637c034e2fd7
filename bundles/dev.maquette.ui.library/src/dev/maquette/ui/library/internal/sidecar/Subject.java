// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.ByteSize;

/** The models that it is about. */
record Subject(List<ModelSummary> models) {

    Subject {
        models = List.copyOf(models);
    }

    List<String> keys() {
        return models.stream().map(ModelSummary::key).toList();
    }

    /** A name, or how many they are. */
    String words() {
        return models.size() == 1 ? models.getFirst().name()
                : NLS.bind(Messages.Write_models, ByteSize.count(models.size()));
    }
}
