// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;

/**
 * Turns prompts into what the denoiser is guided by. Long prompts are encoded in chunks, which stand one after another.
 *
 * @param early whether what the last layer but one says counts, as where there are two encoders
 */
record TextEncoder(Graph graph, Recipe.Words words, boolean early) {

    private static final String IDS = "input_ids";
    private static final String LAST = "last_hidden_state";
    private static final String HIDDEN = "hidden_states.";
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
    int chunks(String prompt) {
        int room = length() - 2;
        return Math.max(1, Math.ceilDiv(words.tokenizer().encode(prompt).length, room));
    }

    /**
     * Encodes. As a whole, the first chunk counts.
     *
     * @param chunks at least as many as the prompt takes
     */
    Guide encode(String prompt, int chunks, IProgressMonitor monitor) throws GraphException {
        var ids = words.tokenizer().encode(prompt);
        int room = length() - 2;
        List<Guide> parts = new ArrayList<>();
        for (int chunk = 0; chunk < chunks; chunk++) {
            int from = Math.min(chunk * room, ids.length);
            int to = Math.min(from + room, ids.length);
            parts.add(encode(framed(Arrays.copyOfRange(ids, from, to)), monitor));
        }
        int each = parts.getFirst().states().data().length;
        var all = new float[each * chunks];
        for (int chunk = 0; chunk < chunks; chunk++) {
            System.arraycopy(parts.get(chunk).states().data(), 0, all, chunk * each, each);
        }
        int tokens = length() * chunks;
        return new Guide(new Values(all, 1, tokens, all.length / tokens), parts.getFirst().whole());
    }

    private Guide encode(float[] ids, IProgressMonitor monitor) throws GraphException {
        var state = early ? lastButOne() : LAST;
        var wanted = graph.outputs().contains(WHOLE) && early ? Set.of(state, WHOLE) : Set.of(state);
        var found = graph.run(Map.of(IDS, new Values(ids, 1, ids.length)), wanted, monitor);
        return new Guide(found.get(state), found.get(WHOLE));
    }

    private String lastButOne() throws GraphException {
        int last = graph.outputs().stream().filter(name -> name.matches("hidden_states\\.\\d+"))
                .mapToInt(name -> Integer.parseInt(name.substring(HIDDEN.length()))).max().orElse(0);
        if (last == 0) {
            throw new GraphException("A text encoder does not tell what its layers say, which this model wants.", null);
        }
        return HIDDEN + (last - 1);
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
