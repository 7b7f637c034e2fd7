// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.list.ListContent;

/**
 * How much is selected.
 *
 * @param shown models that are not hidden
 * @param bytes of all, those that are hidden too
 */
record Amount(int shown, long bytes) {

    /**
     * Adds up what is selected.
     *
     * @param hidden the models that are not in the list
     */
    static Amount of(List<String> keys, ListContent content, Map<String, ModelSummary> hidden) {
        int shown = 0;
        long bytes = 0;
        for (String key : keys) {
            OptionalInt place = content.place(key);
            if (place.isPresent()) {
                shown += content.groups().get(content.groupOf(place.getAsInt())).folded() ? 0 : 1;
                bytes += content.models().get(place.getAsInt()).fileSize();
            } else if (hidden.containsKey(key)) {
                bytes += hidden.get(key).fileSize();
            }
        }
        return new Amount(shown, bytes);
    }
}
