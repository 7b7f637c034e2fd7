// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugin.sample.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;

/**
 * A made-up format: the line {@code TENSOR LIST}, then a line for each tensor with its name, dtype and dimensions,
 * divided by blanks, an empty line, and the weights.
 */
public final class TensorListReader implements FormatReader {

    private static final byte[] MAGIC = "TENSOR LIST\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 1 << 20;

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        return context.size() >= MAGIC.length && context.read(0, MAGIC.length).mismatch(
                ByteBuffer.wrap(MAGIC)) < 0;
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        var start = context.read(0, (int) Math.min(context.size(), LONGEST));
        var text = StandardCharsets.ISO_8859_1.decode(start).toString();
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new InvalidModelException("The list of tensors has no end.");
        }
        var tensors = new LinkedHashMap<String, TensorInfo>();
        for (var line : text.substring(MAGIC.length, end + 1).lines().toList()) {
            var words = line.split(" ");
            if (words.length < 2) {
                throw new InvalidModelException("The list says \"" + line + "\", which is no tensor.");
            }
            tensors.put(words[0], tensor(line, words));
        }
        return new ModelContent("tensor_list", false, context.path().getFileName().toString(), context.size(), tensors,
                Map.of(), Map.of(), List.of());
    }

    private static TensorInfo tensor(String line, String[] words) throws InvalidModelException {
        var shape = new ArrayList<Long>();
        try {
            for (int i = 2; i < words.length; i++) {
                shape.add(Long.valueOf(words[i]));
            }
        } catch (NumberFormatException _) {
            throw new InvalidModelException("The list says \"" + line + "\", whose dimensions are no numbers.");
        }
        return new TensorInfo(words[1], shape, 0);
    }
}
