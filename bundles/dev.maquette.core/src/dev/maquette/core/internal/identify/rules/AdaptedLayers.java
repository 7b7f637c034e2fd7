// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final List<List<String>> HALVES = List.of(List.of(".lora_down.weight", ".lora_up.weight"),
            List.of(".lora_A.weight", ".lora_B.weight"));

    private final Map<String, TensorInfo> tensors;
    private final Set<String> layers = new LinkedHashSet<>();
    private final Map<Pattern, Optional<Long>> inputs = new IdentityHashMap<>();
    private final Map<Pattern, Optional<Long>> outputs = new IdentityHashMap<>();

    AdaptedLayers(Map<String, TensorInfo> tensors) {
        this.tensors = tensors;
        for (var name : tensors.keySet()) {
            var part = part(name);
            if (part != null) {
                layers.add(name.substring(0, name.length() - part.length()));
            }
        }
    }

    /** How many layers have both halves of a LoRA. */
    long pairs() {
        return layers.stream().filter(layer -> HALVES.stream().anyMatch(
                halves -> has(layer, halves.getFirst()) && has(layer, halves.getLast()))).count();
    }

    /** How many layers have one half of a LoRA without the other. */
    long orphans() {
        return layers.stream().filter(layer -> HALVES.stream().anyMatch(
                halves -> has(layer, halves.getFirst()) != has(layer, halves.getLast()))).count();
    }

    private boolean has(String layer, String part) {
        return tensors.containsKey(layer + part);
    }

    /** The width of the first layer of such a name that tells it. */
    Optional<Long> width(Pattern layer, boolean input) {
        return (input ? inputs : outputs).computeIfAbsent(layer, _ -> find(layer, input));
    }

    private Optional<Long> find(Pattern layer, boolean input) {
        var matcher = layer.matcher("");
        return layers.stream().filter(name -> matcher.reset(name).find()).map(input ? this::in : this::out)
                .flatMap(Optional::stream).findFirst();
    }

    private static String part(String name) {
        for (var part : PARTS) {
            if (name.endsWith(part)) {
                return part;
            }
        }
        return null;
    }

    private Optional<Long> in(String layer) {
        return first(layer, 1, ".lora_down.weight", ".lora_A.weight", ".lora.down.weight", "_lora.down.weight",
                ".down.weight", ".hada_w1_b", ".diff")
                .or(() -> product(first(layer, 1, ".lokr_w1", ".lokr_w1_b"),
                        first(layer, 1, ".lokr_w2", ".lokr_w2_b")));
    }

    private Optional<Long> out(String layer) {
        return first(layer, 0, ".lora_up.weight", ".lora_B.weight", ".lora.up.weight", "_lora.up.weight", ".up.weight",
                ".hada_w1_a", ".diff")
                .or(() -> product(first(layer, 0, ".lokr_w1", ".lokr_w1_a"),
                        first(layer, 0, ".lokr_w2", ".lokr_w2_a")));
    }

    private Optional<Long> first(String layer, int dimension, String... parts) {
        return List.of(parts).stream().map(part -> tensors.get(layer + part))
                .filter(tensor -> tensor != null && tensor.shape().size() > dimension).findFirst()
                .map(tensor -> tensor.shape().get(dimension));
    }

    /** The widths of a Kronecker product; absurd ones are passed over, so that nothing overflows. */
    private static Optional<Long> product(Optional<Long> a, Optional<Long> b) {
        return a.isEmpty() || b.isEmpty() || a.get() > 1 << 20 || b.get() > 1 << 20 ? Optional.empty()
                : Optional.of(a.get() * b.get());
    }
}
