// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;

/** One line of the list. */
public sealed interface Line {

    /** Points high. */
    int height();

    /**
     * The heading of a group.
     *
     * @param count models in it
     * @param bytes their size
     */
    record Heading(ModelType type, int count, long bytes, boolean folded) implements Line {

        @Override
        public int height() {
            return 28;
        }
    }

    /**
     * A model.
     *
     * @param position which of all models shown it is, from 0
     */
    record Row(ModelSummary model, int position) implements Line {

        @Override
        public int height() {
            return 48;
        }
    }
}
