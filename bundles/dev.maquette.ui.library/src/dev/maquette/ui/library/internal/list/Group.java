// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;

import dev.maquette.api.model.ModelType;

/**
 * Models that stand together in the list.
 *
 * @param type what its heading says; empty when it has none
 * @param from place of its first model among all
 * @param to place after its last model
 * @param before how many models have a place on the screen before it
 * @param bytes size of its models
 * @param folded whether only its heading is shown
 */
public record Group(Optional<ModelType> type, int from, int to, int before, long bytes, boolean folded) {

    /** Points that a heading is high. */
    static final int HEADING = 28;

    /** How many models are in it. */
    public int count() {
        return to - from;
    }

    /** How many of them are shown. */
    public int shown() {
        return folded ? 0 : count();
    }

    /** Points that its heading takes. */
    int heading() {
        return type.isPresent() ? HEADING : 0;
    }
}
