// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;

import org.eclipse.swt.graphics.Image;

import dev.maquette.api.model.ModelSummary;

/** Where the list has the covers of models from. */
@FunctionalInterface
public interface CoverSource {

    /**
     * The cover of a model, a square picture that the source owns, where there is one and it is read yet.
     *
     * @param side points that it is drawn wide and high
     */
    Optional<Image> of(ModelSummary model, int side);
}
