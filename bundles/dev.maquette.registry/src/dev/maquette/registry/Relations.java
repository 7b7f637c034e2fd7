// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.List;

/**
 * What a change did to a model's relations with others. A relation is symmetrical: both models' rows tell of it, except
 * when it ended because one of them was removed, which that one's row tells.
 *
 * @param begun keys of models that it is related to since, in the order of their relating
 * @param ended keys of models that it is no longer related to
 */
public record Relations(List<String> begun, List<String> ended) {

    /** Nothing happened to them. */
    public static final Relations UNCHANGED = new Relations(List.of(), List.of());

    public Relations {
        begun = List.copyOf(begun);
        ended = List.copyOf(ended);
    }

    /** Whether nothing happened to them. */
    public boolean isEmpty() {
        return begun.isEmpty() && ended.isEmpty();
    }
}
