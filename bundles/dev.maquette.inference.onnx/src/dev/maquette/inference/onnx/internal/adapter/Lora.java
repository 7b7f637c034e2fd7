// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.pipeline.WeightStore;

/**
 * A LoRA, or one of its kin, that was read.
 *
 * @param name for messages
 * @param store all its tensors
 * @param patches what it does to weights, which lie below the root of their drive
 * @param unknown tensors of which nothing is known that they do, in order
 */
record Lora(String name, WeightStore store, List<Patch> patches, List<String> unknown) {

    private static final String WEIGHT = "weight";
    private static final String BIAS = "bias";

    Lora {
        patches = List.copyOf(patches);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads one. Of its numbers only those are read that say how much it counts.
     *
     * @param alphas what it says beside its tensors
     */
    static Lora of(String name, WeightStore store, Alphas alphas) throws IOException {
        var layers = new TreeMap<String, Map<Slot, Weight>>();
        var unknown = new ArrayList<String>();
        for (var each : new TreeMap<>(store.weights()).entrySet()) {
            var found = Slot.of(each.getKey());
            if (found.isPresent() && each.getValue().count() > 0) {
                layers.computeIfAbsent(found.get().layer(), _ -> new EnumMap<>(Slot.class)).put(found.get().slot(),
                        each.getValue());
            } else {
                unknown.add(each.getKey());
            }
        }
        var patches = new ArrayList<Patch>();
        for (var layer : layers.entrySet()) {
            var made = new Layer(store, LayerName.of(layer.getKey()), layer.getValue()).patches(alphas);
            patches.addAll(made);
            if (made.isEmpty()) {
                layer.getValue().values().forEach(weight -> unknown.add(weight.name()));
            }
        }
        return new Lora(name, store, patches, unknown);
    }

    /** The tensors that change a layer. */
    private record Layer(WeightStore store, LayerName name, Map<Slot, Weight> tensors) {

        List<Patch> patches(Alphas alphas) throws IOException {
            var patches = new ArrayList<Patch>();
            var change = change(alphas);
            if (change != null) {
                var lengths = at(tensors.containsKey(Slot.SCALE) ? Slot.SCALE : Slot.MAGNITUDE);
                patches.add(new Patch(name, WEIGHT, change, lengths));
            }
            if (tensors.containsKey(Slot.BIAS)) {
                patches.add(new Patch(name, BIAS, new Change.Whole(at(Slot.BIAS)), null));
            }
            return patches;
        }

        private Change change(Alphas alphas) throws IOException {
            if (has(Slot.UP, Slot.DOWN)) {
                return new Change.LowRank(at(Slot.UP), at(Slot.DOWN), at(Slot.MIDDLE), factor(Slot.DOWN, alphas));
            }
            if (has(Slot.HADA_1_A, Slot.HADA_1_B, Slot.HADA_2_A, Slot.HADA_2_B)) {
                return new Change.Hadamard(new Change.Half(at(Slot.HADA_1_A), at(Slot.HADA_1_B), at(Slot.HADA_1_T)),
                        new Change.Half(at(Slot.HADA_2_A), at(Slot.HADA_2_B), at(Slot.HADA_2_T)),
                        factor(Slot.HADA_1_B, alphas));
            }
            if ((has(Slot.KRON_1) || has(Slot.KRON_1_A, Slot.KRON_1_B))
                    && (has(Slot.KRON_2) || has(Slot.KRON_2_A, Slot.KRON_2_B))) {
                return new Change.Kronecker(
                        new Change.Factor(at(Slot.KRON_1), at(Slot.KRON_1_A), at(Slot.KRON_1_B), null),
                        new Change.Factor(at(Slot.KRON_2), at(Slot.KRON_2_A), at(Slot.KRON_2_B), at(Slot.KRON_2_T)),
                        has(Slot.KRON_2_B) ? factor(Slot.KRON_2_B, alphas)
                                : has(Slot.KRON_1_B) ? factor(Slot.KRON_1_B, alphas) : 1);
            }
            return has(Slot.DIFFERENCE) ? new Change.Whole(at(Slot.DIFFERENCE)) : null;
        }

        private boolean has(Slot... slots) {
            return tensors.keySet().containsAll(List.of(slots));
        }

        /** A tensor by its place below the root of its drive; null for none. */
        private Weight at(Slot slot) {
            return tensors.containsKey(slot) ? Roots.below(store.folder(), tensors.get(slot)) : null;
        }

        /** @param ranked whose rows are as many as the rank */
        private double factor(Slot ranked, Alphas alphas) throws IOException {
            long rank = tensors.get(ranked).shape().length == 0 ? 1 : tensors.get(ranked).shape()[0];
            var alpha = tensors.get(Slot.ALPHA);
            return alpha == null ? alphas.factor(name, rank)
                    : Readings.of(store, alpha.as(alpha.count()).rows(0, 1))[0] / rank;
        }
    }
}
