// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.maquette.inference.onnx.internal.text.Prompt.Phrase;

/**
 * Divides prompts into chunks. What does not fit begins the next chunk, from the last comma on where one is near, so
 * that phrases stay together.
 *
 * @param room how many tokens a chunk holds
 */
public record Chunker(ClipTokenizer tokenizer, int room) {

    /** How many tokens before the end of a chunk a comma is near; what AUTOMATIC1111 does unless told otherwise. */
    private static final int NEAR = 20;

    /** The chunks of a prompt, at least one. */
    public List<Chunk> chunks(Prompt prompt) {
        List<Chunk> chunks = new ArrayList<>();
        for (var section : prompt.sections()) {
            divide(whole(section), chunks);
        }
        return chunks;
    }

    private Chunk whole(List<Phrase> section) {
        var ids = new ArrayList<Integer>();
        var weights = new ArrayList<Double>();
        for (var phrase : section) {
            for (int id : tokenizer.encode(phrase.text())) {
                ids.add(id);
                weights.add(phrase.weight());
            }
        }
        return new Chunk(ids.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void divide(Chunk whole, List<Chunk> chunks) {
        int comma = tokenizer.encode(",")[0];
        int from = 0;
        while (whole.ids().length - from > room) {
            int to = from + room;
            for (int end = to; end > to - Math.min(NEAR, room); end--) {
                if (whole.ids()[end - 1] == comma) {
                    to = end;
                    break;
                }
            }
            chunks.add(part(whole, from, to));
            from = to;
        }
        chunks.add(part(whole, from, whole.ids().length));
    }

    private static Chunk part(Chunk whole, int from, int to) {
        return new Chunk(Arrays.copyOfRange(whole.ids(), from, to), Arrays.copyOfRange(whole.weights(), from, to));
    }
}
