// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Map;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;

/** Which layer of a text encoder counts. */
sealed interface SpeakingLayer {

    /** The outputs of the graph that {@link #states} wants. */
    Set<String> outputs();

    /** What the layer says. */
    Values states(Map<String, Values> found) throws LibraryException;

    /** What one output says, as it is. */
    record Plain(String output) implements SpeakingLayer {

        @Override
        public Set<String> outputs() {
            return Set.of(output);
        }

        @Override
        public Values states(Map<String, Values> found) {
            return found.get(output);
        }
    }

    /**
     * What an earlier layer says, normed as the last one is.
     *
     * @param deepest the last layer before the norm
     */
    record Normed(String output, String deepest) implements SpeakingLayer {

        @Override
        public Set<String> outputs() {
            return Set.of(output, deepest, LAST);
        }

        @Override
        public Values states(Map<String, Values> found) throws LibraryException {
            return FinalNorm.between(found.get(deepest), found.get(LAST)).orElseThrow(SpeakingLayer::untold)
                    .of(found.get(output));
        }
    }

    /** The output behind all layers and the last norm. */
    String LAST = "last_hidden_state";
    /** How the outputs behind each layer begin; their number follows. */
    String HIDDEN = "hidden_states.";

    /**
     * The layer that counts.
     *
     * @param outputs of the graph
     * @param early whether the last layer but one counts, without norm, as where there are two encoders
     * @param skipped how many further layers do not count
     * @throws LibraryException when there are not so many, or the graph does not tell what they say
     */
    static SpeakingLayer of(Set<String> outputs, boolean early, int skipped) throws LibraryException, GraphException {
        if (skipped == 0 && !early) {
            return new Plain(LAST);
        }
        int depth = outputs.stream().filter(name -> name.matches("hidden_states\\.\\d{1,4}"))
                .mapToInt(name -> Integer.parseInt(name.substring(HIDDEN.length()))).max().orElse(0);
        if (depth == 0 && skipped == 0) {
            throw new GraphException("A text encoder does not tell what its layers say, which this model wants.", null);
        }
        if (depth == 0) {
            throw untold();
        }
        int layer = depth - skipped - (early ? 1 : 0);
        if (skipped < 0 || layer < 1) {
            throw new LibraryException(Problem.INVALID,
                    "The text encoder has " + depth + " layers, of which " + skipped + " cannot be left out.",
                    "Choose a clip skip from 0 to " + (depth - (early ? 2 : 1)) + ".");
        }
        return early ? new Plain(HIDDEN + layer) : new Normed(HIDDEN + layer, HIDDEN + depth);
    }

    private static LibraryException untold() {
        return new LibraryException(Problem.INVALID,
                "No layers can be left out of this model: the graph of its text encoder does not tell what each says.",
                "Draw with a clip skip of 0, or with the same model as safetensors.");
    }
}
