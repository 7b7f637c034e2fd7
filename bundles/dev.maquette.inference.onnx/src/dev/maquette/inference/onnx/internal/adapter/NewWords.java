// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.graph.Attribute.Whole;
import dev.maquette.inference.onnx.internal.graph.Reweighting;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.pipeline.WeightStore;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * Textual inversions, whose vectors come behind those of the words that a text encoder knows.
 *
 * @see <a href="https://arxiv.org/abs/2208.01618">An Image is Worth One Word</a>
 */
record NewWords(List<Inversion> all) {

    private static final String TABLE = "text_model.embeddings.token_embedding.weight";
    private static final String NORM = "text_model.final_layer_norm.weight";
    /** What those for two encoders have in the names of their vectors. */
    private static final List<String> ENCODERS = List.of("clip_l", "clip_g");
    private static final int MATRIX = 2;

    NewWords {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param word that stands for it in a prompt
     * @param name for messages
     */
    record Inversion(String word, String name, WeightStore store) {

        /** The vectors for an encoder, each as wide as its words. */
        Weight vectors(int encoder, long width) throws GraphException {
            var fitting = store.weights().values().stream()
                    .filter(weight -> weight.count() > 0 && weight.shape().length > 0 && weight.shape().length <= MATRIX
                            && weight.shape()[weight.shape().length - 1] == width)
                    .sorted((one, other) -> one.name().compareTo(other.name())).toList();
            Optional<Weight> named = encoder < ENCODERS.size() ? fitting.stream()
                    .filter(weight -> weight.name().contains(ENCODERS.get(encoder))).findFirst() : Optional.empty();
            return Roots.below(store.folder(), named.or(() -> fitting.stream().findFirst())
                    .orElseThrow(() -> new GraphException(name + " has no vector of " + width
                            + " numbers, as the model's text encoder " + (encoder + 1)
                            + " has for a word: it was trained with a model of another base.", null)));
        }
    }

    /**
     * A text encoder that knows more.
     *
     * @param words the numbers by which it knows them
     */
    record Taught(Blueprint.Made blueprint, Map<String, List<Integer>> words) {
    }

    /**
     * Teaches an encoder.
     *
     * @throws GraphException when one has no vectors for it, naming it
     * @throws LibraryException when vectors lie on another drive
     */
    Taught onto(int encoder, Blueprint.Made plain) throws GraphException, LibraryException {
        var graph = plain.graph();
        var initializer = initializer(plain, TABLE);
        long width = graph.weights().get(initializer(plain, NORM)).count();
        int known = Math.toIntExact(graph.weights().get(initializer).count() / width);
        var change = new Reweighting(graph, "words");
        var sums = new Arithmetic(change.nodes());
        var parts = new ArrayList<String>();
        parts.add(sums.shaped(change.plain(initializer), -1));
        var words = new HashMap<String, List<Integer>>();
        for (var inversion : all) {
            Roots.check(plain.folder(), inversion.store().folder(), inversion.name());
            var vectors = inversion.vectors(encoder, width);
            parts.add(sums.weight(vectors, vectors.count()));
            int next = known + Math.toIntExact(vectors.count() / width);
            words.put(inversion.word(), IntStream.range(known, next).boxed().toList());
            known = next;
        }
        var table = change.nodes().node("Concat", parts, new Whole("axis", 0));
        boolean flat = graph.weights().get(initializer).shape().length == 1;
        change.replace(initializer, flat ? table : sums.shaped(table, -1, width));
        return new Taught(new Blueprint.Made(plain.name(), change.made(Roots.inside(plain.folder())),
                plain.folder().getRoot()), words);
    }

    private static String initializer(Blueprint.Made plain, String name) throws GraphException {
        return plain.graph().weights().entrySet().stream().filter(each -> each.getValue().name().equals(name))
                .map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new GraphException("The weight " + name + " is missing.", null));
    }
}
