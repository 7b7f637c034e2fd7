// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.list.ListContent;
import dev.maquette.ui.library.internal.list.ModelCanvas;

/** The selected models as they were seen last: a filter may hide some of them, and they stay selected. */
final class SelectedModels {

    private final ModelCanvas canvas;
    private Map<String, ModelSummary> hidden = Map.of();

    SelectedModels(ModelCanvas canvas) {
        this.canvas = canvas;
    }

    /** Those that are hidden too. */
    List<ModelSummary> all() {
        return canvas.selection().keys().stream().map(this::seen).filter(Objects::nonNull).toList();
    }

    /** How much they are. */
    Amount amount() {
        return Amount.of(canvas.selection().keys(), canvas.content(), hidden);
    }

    /** What is selected and shown now may be hidden from the next content on. */
    void remember(ListContent next) {
        Map<String, ModelSummary> now = new HashMap<>();
        for (String key : canvas.selection().keys()) {
            ModelSummary model = next.place(key).isEmpty() ? seen(key) : null;
            if (model != null) { // one of a library that was open before is not known any more
                now.put(key, model);
            }
        }
        hidden = now;
    }

    private ModelSummary seen(String key) {
        return canvas.content().find(key).orElseGet(() -> hidden.get(key));
    }
}
