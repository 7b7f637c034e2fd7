// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;
import dev.maquette.inference.onnx.internal.graph.Reweighting;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** LoRAs that change the networks of a model, one after another. */
final class Outfit {

    /**
     * A LoRA that is worn.
     *
     * @param strength not 0
     */
    record Worn(Lora lora, double strength) {
    }

    private final List<Worn> all;
    private final Set<Patch> fitting = new HashSet<>();

    Outfit(List<Worn> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Changes a network.
     *
     * @throws GraphException when a patch is made for a weight of another shape, naming both
     * @throws LibraryException when weights lie on another drive
     */
    Blueprint.Made onto(Network network, Blueprint.Made plain) throws GraphException, LibraryException {
        var layers = Layers.of(plain.graph());
        var change = new Reweighting(plain.graph(), "lora");
        var values = new LinkedHashMap<String, String>();
        for (var worn : all) {
            Roots.check(plain.folder(), worn.lora().store().folder(), worn.lora().name());
            for (var patch : worn.lora().patches()) {
                if (patch.layer().network() == network) {
                    for (var initializer : layers.of(patch)) {
                        check(worn.lora(), patch, plain, initializer);
                        var before = values.containsKey(initializer) ? values.get(initializer)
                                : change.plain(initializer);
                        values.put(initializer, patch.value(new Arithmetic(change.nodes()), before, worn.strength(),
                                plain.graph().weights().get(initializer).shape()));
                        fitting.add(patch);
                    }
                }
            }
        }
        if (values.isEmpty()) {
            return plain;
        }
        values.forEach(change::replace);
        return new Blueprint.Made(plain.name(), change.made(Roots.inside(plain.folder())),
                plain.folder().getRoot());
    }

    private static void check(Lora lora, Patch patch, Blueprint.Made plain, String initializer) throws GraphException {
        var weight = plain.graph().weights().get(initializer);
        if (!patch.fits(weight.shape())) {
            throw new GraphException(lora.name() + " does not fit: what it has for " + patch.layer().written()
                    + " is made for another size than " + weight.name() + " has, which is "
                    + Arrays.toString(weight.shape()) + ".", null);
        }
    }

    /** What of a LoRA changed nothing yet, in words of its file. */
    List<String> idle(Lora lora) {
        var idle = new ArrayList<>(lora.unknown());
        lora.patches().stream().filter(patch -> !fitting.contains(patch))
                .forEach(patch -> idle.add(patch.layer().written()));
        return idle;
    }

    /** Whether something of a LoRA changed a network. */
    boolean fits(Lora lora) {
        return lora.patches().stream().anyMatch(fitting::contains);
    }

    /**
     * The weights of a network.
     *
     * @param initializers by layer and part
     * @param depth how many residual blocks there are on each level of a denoiser
     */
    private record Layers(Map<String, List<String>> initializers, int depth) {

        static Layers of(MadeGraph graph) {
            var initializers = new HashMap<String, List<String>>();
            var names = new HashSet<String>();
            graph.weights().forEach((initializer, weight) -> {
                int dot = weight.name().lastIndexOf('.');
                names.add(weight.name());
                if (dot > 0) {
                    initializers.computeIfAbsent(key(LayerName.flat(weight.name().substring(0, dot)),
                            weight.name().substring(dot + 1)), _ -> new ArrayList<>()).add(initializer);
                }
            });
            int depth = 0;
            while (names.contains("down_blocks.0.resnets." + depth + ".conv1.weight")) {
                depth++;
            }
            return new Layers(initializers, depth);
        }

        private static String key(String flat, String part) {
            return flat + "/" + part;
        }

        /** What a patch is for; empty where the network has no such layer. */
        List<String> of(Patch patch) {
            return patch.layer().candidates(depth).stream().map(flat -> initializers.get(key(flat, patch.part())))
                    .filter(found -> found != null).findFirst().orElse(List.of());
        }
    }
}
