// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;
import dev.maquette.inference.onnx.internal.text.Chunk;
import dev.maquette.inference.onnx.internal.text.Chunker;
import dev.maquette.inference.onnx.internal.text.Prompt;

/**
 * Turns prompts into what the denoiser is guided by. Long prompts are encoded in chunks, which stand one after another.
 *
 * @param early whether what the last layer but one says counts, as where there are two encoders
 */
record TextEncoder(Graph graph, Recipe.Words words, boolean early) {

    private static final String IDS = "input_ids";
    private static final String WHOLE = "text_embeds";
    /** Begin, a word and end. */
    private static final int SHORTEST = 3;
    private static final int USUAL_LENGTH = 77;

    /** @throws GraphException when nothing can be encoded with it */
    void check() throws GraphException {
        if (length() < SHORTEST) {
            throw new GraphException("The text encoder has no room for a word between begin and end.", null);
        }
    }

    /** How many chunks the prompt takes, at least one. */
    int chunks(Prompt prompt) {
        return divided(prompt).size();
    }

    private List<Chunk> divided(Prompt prompt) {
        return new Chunker(words.tokenizer(), length() - 2).chunks(prompt);
    }

    /**
     * Encodes. As a whole, the first chunk counts, as it is without weights.
     *
     * @param count of chunks, at least as many as the prompt takes
     * @param skipped how many of the last layers do not count
     */
    Guide encode(Prompt prompt, int count, int skipped, IProgressMonitor monitor)
            throws GraphException, LibraryException {
        var layer = SpeakingLayer.of(graph.outputs(), early, skipped);
        var chunks = divided(prompt);
        boolean emptyWanted = chunks.size() < count || chunks.stream().anyMatch(Chunk::weighted);
        var empty = emptyWanted ? encode(Chunk.empty(), layer, monitor) : null;
        List<Guide> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(i < chunks.size() ? weighted(chunks.get(i), encode(chunks.get(i), layer, monitor), empty)
                    : empty);
        }
        int each = parts.getFirst().states().data().length;
        var all = new float[each * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(parts.get(i).states().data(), 0, all, i * each, each);
        }
        int tokens = length() * count;
        return new Guide(new Values(all, 1, tokens, all.length / tokens), parts.getFirst().whole());
    }

    /** Takes each token so much nearer to what nothing says at its place, or farther from it. */
    private static Guide weighted(Chunk chunk, Guide guide, Guide empty) {
        if (!chunk.weighted()) {
            return guide;
        }
        var states = guide.states().data().clone();
        var nothing = empty.states().data();
        int width = Math.toIntExact(guide.states().shape()[2]);
        for (int token = 0; token < chunk.ids().length; token++) {
            double weight = chunk.weights()[token];
            for (int i = (token + 1) * width; weight != 1 && i < (token + 2) * width; i++) {
                states[i] = (float) (nothing[i] + weight * (states[i] - nothing[i]));
            }
        }
        return new Guide(new Values(states, guide.states().shape()), guide.whole());
    }

    private Guide encode(Chunk chunk, SpeakingLayer layer, IProgressMonitor monitor)
            throws GraphException, LibraryException {
        var wanted = new HashSet<>(layer.outputs());
        if (early && graph.outputs().contains(WHOLE)) {
            wanted.add(WHOLE);
        }
        var found = graph.run(Map.of(IDS, new Values(framed(chunk.ids()), 1, length())), wanted, monitor);
        return new Guide(layer.states(found), found.get(WHOLE));
    }

    private int length() {
        return graph.size(IDS, 1).map(Long::intValue).orElse(USUAL_LENGTH);
    }

    private float[] framed(int[] ids) {
        var framed = new float[length()];
        Arrays.fill(framed, words.padding());
        framed[0] = words.tokenizer().start();
        for (int i = 0; i < ids.length; i++) {
            framed[i + 1] = ids[i];
        }
        framed[ids.length + 1] = words.tokenizer().end();
        return framed;
    }
}
