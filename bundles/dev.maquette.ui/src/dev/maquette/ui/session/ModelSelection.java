// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.List;

/**
 * The models selected in a view, as views tell each other.
 *
 * @param keys the models, in the order of selection
 */
public record ModelSelection(List<String> keys) {

    public ModelSelection {
        keys = List.copyOf(keys);
    }
}
