// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.TensorInfo;

/**
 * What SDNQ made of a model's weights: each quantised {@code x.weight} has an {@code x.scale} beside it. Rules speak of
 * the model, so they see the weight with the shape it has when it is unpacked, and none of what belongs to the
 * quantisation.
 *
 * @param count how many weights have a scale
 * @param tensors the model's own
 */
record ScaledWeights(int count, Map<String, TensorInfo> tensors) {

    private static final String SCALE = ".scale";
    private static final String WEIGHT = ".weight";
    private static final List<String> PARTS = List.of(SCALE, ".zero_point", ".svd_up", ".svd_down");

    static ScaledWeights of(Map<String, TensorInfo> tensors) {
        int count = 0;
        for (var name : tensors.keySet()) {
            count += name.endsWith(SCALE) && tensors.containsKey(weight(name)) ? 1 : 0;
        }
        return new ScaledWeights(count, count == 0 ? tensors : unpacked(tensors));
    }

    private static String weight(String scale) {
        return scale.substring(0, scale.length() - SCALE.length()) + WEIGHT;
    }

    private static Map<String, TensorInfo> unpacked(Map<String, TensorInfo> tensors) {
        var model = new LinkedHashMap<String, TensorInfo>();
        tensors.forEach((name, tensor) -> {
            if (name.endsWith(WEIGHT)) {
                var scale = tensors.get(name.substring(0, name.length() - WEIGHT.length()) + SCALE);
                model.put(name, scale == null ? tensor
                        : new TensorInfo(tensor.dtype(), shape(tensor, scale.shape()), tensor.bytes()));
            } else if (PARTS.stream().noneMatch(name::endsWith)) {
                model.put(name, tensor);
            }
        });
        return Collections.unmodifiableMap(model);
    }

    /**
     * Bytes hold two numbers each where they are packed: in a row of a matrix whose scales are in groups, or all in one
     * row. Without packing, the groups are a dimension of the weight itself.
     */
    private static List<Long> shape(TensorInfo weight, List<Long> scale) {
        var shape = weight.shape();
        boolean grouped = scale.size() == 3 && scale.getLast() == 1;
        if (grouped && shape.size() == 3 && shape.subList(0, 2).equals(scale.subList(0, 2))) {
            return List.of(shape.get(0), product(shape.get(1), shape.get(2)));
        }
        if (!weight.dtype().equals("U8")) {
            return shape;
        }
        if (grouped && shape.size() == 2 && shape.getFirst().equals(scale.getFirst())) {
            return List.of(shape.getFirst(), product(2, shape.getLast()));
        }
        long rows = scale.isEmpty() ? 0 : scale.getFirst();
        return shape.size() == 1 && scale.size() > 1 && rows > 0 && product(2, shape.getFirst()) % rows == 0
                ? List.of(rows, product(2, shape.getFirst()) / rows)
                : shape;
    }

    /** A header may claim anything. */
    private static long product(long a, long b) {
        return Math.max(a, b) < 1L << 31 ? a * b : 0;
    }
}
