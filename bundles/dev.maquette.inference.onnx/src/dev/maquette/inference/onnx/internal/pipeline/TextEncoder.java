// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;
import dev.maquette.inference.onnx.internal.text.ClipTokenizer;

/**
 * Turns prompts into what the denoiser is guided by. Long prompts are encoded in chunks, which stand one after another.
 */
record TextEncoder(Graph graph, ClipTokenizer tokenizer, int padding) {

    private static final String IDS = "input_ids";
    private static final String STATE = "last_hidden_state";
    private static final int USUAL_LENGTH = 77;

    /** How many chunks the prompt takes, at least one. */
    int chunks(String prompt) {
        int room = length() - 2;
        return Math.max(1, Math.ceilDiv(tokenizer.encode(prompt).length, room));
    }

    /**
     * Encodes.
     *
     * @param chunks at least as many as the prompt takes
     * @return of the shape 1 × tokens × width
     */
    Values encode(String prompt, int chunks, IProgressMonitor monitor) throws GraphException {
        var ids = tokenizer.encode(prompt);
        int room = length() - 2;
        List<float[]> states = new ArrayList<>();
        for (int chunk = 0; chunk < chunks; chunk++) {
            int from = Math.min(chunk * room, ids.length);
            int to = Math.min(from + room, ids.length);
            states.add(state(framed(Arrays.copyOfRange(ids, from, to)), monitor));
        }
        int each = states.getFirst().length;
        var all = new float[each * chunks];
        for (int chunk = 0; chunk < chunks; chunk++) {
            System.arraycopy(states.get(chunk), 0, all, chunk * each, each);
        }
        int tokens = length() * chunks;
        return new Values(all, 1, tokens, all.length / tokens);
    }

    private int length() {
        return graph.size(IDS, 1).map(Long::intValue).orElse(USUAL_LENGTH);
    }

    private float[] framed(int[] ids) {
        var framed = new float[length()];
        Arrays.fill(framed, padding);
        framed[0] = tokenizer.start();
        for (int i = 0; i < ids.length; i++) {
            framed[i + 1] = ids[i];
        }
        framed[ids.length + 1] = tokenizer.end();
        return framed;
    }

    private float[] state(float[] ids, IProgressMonitor monitor) throws GraphException {
        return graph.run(Map.of(IDS, new Values(ids, 1, ids.length)), STATE, monitor).data();
    }
}
