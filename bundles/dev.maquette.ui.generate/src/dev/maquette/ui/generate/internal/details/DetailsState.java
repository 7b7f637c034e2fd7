// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import java.util.Map;
import java.util.Optional;

import dev.maquette.api.request.ListPictures.Drawing;

/**
 * What is known of the picture that is looked at.
 *
 * @param names of models by key, as far as they are known
 */
record DetailsState(Optional<Drawing> picture, Map<String, String> names) {

    DetailsState {
        names = Map.copyOf(names);
    }

    /** Whether it says how it was made. */
    boolean isTold() {
        return picture.filter(drawing -> drawing.settings() != null).isPresent();
    }

    /** Whether it cannot be read. */
    boolean isBroken() {
        return picture.filter(drawing -> drawing.width() == 0).isPresent();
    }

    /** Whether it says which model drew it. */
    boolean namesModel() {
        return picture.filter(drawing -> drawing.model() != null || drawing.modelName() != null).isPresent();
    }

    /** Whether a model of the library drew it. */
    boolean hasModel() {
        return picture.filter(drawing -> drawing.model() != null && names.containsKey(drawing.model())).isPresent();
    }
}
