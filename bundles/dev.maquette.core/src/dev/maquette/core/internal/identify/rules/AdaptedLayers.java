// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.api.probe.TensorInfo;

/**
 * The layers that an adapter changes, with the widths of the layers it was made for: LoRA (any spelling of its halves),
 * LoHa, LoKr (whole or factored) and full deltas all tell them.
 */
final class AdaptedLayers {

    private static final List<String> PARTS = List.of(".lora_down.weight", ".lora_up.weight", ".lora_A.weight",
            ".lora_B.weight", ".lora.down.weight", ".lora.up.weight", ".down.weight", ".up.weight", ".hada_w1_a",
            ".hada_w1_b", ".lokr_w1", ".lokr_w1_a", ".lokr_w1_b", ".lokr_w2", ".lokr_w2_a", ".lokr_w2_b", ".diff",
            "_lora.down.weight", "_lora.up.weight");

    /** Layer name to its parts by suffix. */
    private final Map<String, Map<String, TensorInfo>> layers = new LinkedHashMap<>();
    private final Map<Pattern, Optional<Long>> inputs = new IdentityHashMap<>();
    private final Map<Pattern, Optional<Long>> outputs = new IdentityHashMap<>();

    AdaptedLayers(Map<String, TensorInfo> tensors) {
        tensors.forEach((name, tensor) -> {
            var part = part(name);
            if (part != null) {
                layers.computeIfAbsent(name.substring(0, name.length() - part.length()),
                        _ -> new LinkedHashMap<>()).put(part, tensor);
            }
        });
    }

    /** The width of the first layer of such a name that tells it. */
    Optional<Long> width(Pattern layer, boolean input) {
        return (input ? inputs : outputs).computeIfAbsent(layer, _ -> find(layer, input));
    }

    private Optional<Long> find(Pattern layer, boolean input) {
        return layers.entrySet().stream().filter(entry -> layer.matcher(entry.getKey()).find())
                .map(entry -> input ? in(entry.getValue()) : out(entry.getValue())).flatMap(Optional::stream)
                .findFirst();
    }

    private static String part(String name) {
        for (var part : PARTS) {
            if (name.endsWith(part)) {
                return part;
            }
        }
        return null;
    }

    private static Optional<Long> in(Map<String, TensorInfo> parts) {
        return first(parts, 1, ".lora_down.weight", ".lora_A.weight", ".lora.down.weight", "_lora.down.weight",
                ".down.weight", ".hada_w1_b", ".diff")
                .or(() -> product(first(parts, 1, ".lokr_w1", ".lokr_w1_b"),
                        first(parts, 1, ".lokr_w2", ".lokr_w2_b")));
    }

    private static Optional<Long> out(Map<String, TensorInfo> parts) {
        return first(parts, 0, ".lora_up.weight", ".lora_B.weight", ".lora.up.weight", "_lora.up.weight", ".up.weight",
                ".hada_w1_a", ".diff")
                .or(() -> product(first(parts, 0, ".lokr_w1", ".lokr_w1_a"),
                        first(parts, 0, ".lokr_w2", ".lokr_w2_a")));
    }

    private static Optional<Long> first(Map<String, TensorInfo> parts, int dimension, String... names) {
        return List.of(names).stream().map(parts::get)
                .filter(tensor -> tensor != null && tensor.shape().size() > dimension).findFirst()
                .map(tensor -> tensor.shape().get(dimension));
    }

    /** The widths of a Kronecker product; absurd ones are passed over, so that nothing overflows. */
    private static Optional<Long> product(Optional<Long> a, Optional<Long> b) {
        return a.isEmpty() || b.isEmpty() || a.get() > 1 << 20 || b.get() > 1 << 20 ? Optional.empty()
                : Optional.of(a.get() * b.get());
    }
}
