// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;

import dev.maquette.api.inspect.Comparison;
import dev.maquette.api.inspect.Comparison.MetadataDifference;
import dev.maquette.api.inspect.Tensor;

/** A comparison as programs read it: one object. */
record ComparisonJson(String left, String right, long same, List<TensorJson> onlyLeft, List<TensorJson> onlyRight,
        List<Pair> different, List<MetadataDifference> metadata) {

    /** A tensor as either model has it. */
    record Pair(String name, TensorJson left, TensorJson right) {
    }

    static ComparisonJson of(String left, String right, Comparison comparison) {
        return new ComparisonJson(left, right, comparison.same(), tensors(comparison.onlyLeft()),
                tensors(comparison.onlyRight()),
                comparison.different().stream().map(pair -> new Pair(pair.left().path(), TensorJson.of(pair.left()),
                        TensorJson.of(pair.right()))).toList(),
                comparison.metadata());
    }

    private static List<TensorJson> tensors(List<Tensor> tensors) {
        return tensors.stream().map(TensorJson::of).toList();
    }
}
