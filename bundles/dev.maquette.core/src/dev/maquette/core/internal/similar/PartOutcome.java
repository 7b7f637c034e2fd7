// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.util.List;

import dev.maquette.api.inspect.StoredModel.Weight;

/**
 * How a part of one model compares with that part of another.
 *
 * @param same whether the values are those of one model
 * @param renamed whether the tensors have other names, or are cut in another way
 * @param different tensors of the other one whose values differ
 * @param onlyFirst tensors that the other one lacks; empty when they are renamed
 * @param onlyOther tensors that it has more; likewise
 */
record PartOutcome(boolean same, boolean renamed, List<Weight> different, List<Weight> onlyFirst,
        List<Weight> onlyOther) {

    /** Of a part that was not compared to the end, since it is another one. */
    static final PartOutcome OTHER = new PartOutcome(false, false, List.of(), List.of(), List.of());
}
