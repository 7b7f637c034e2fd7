// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/** Reads a made-up format as it should be done: the word CLAY, how many bytes of weights there are, the weights. */
public class ClayReader implements FormatReader {

    static final int HEADER = 8;
    private static final int WORD = 0x59414c43;

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        return !context.folder() && context.size() >= 4 && context.read(0, 4).getInt() == WORD;
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        return content(context, count(context));
    }

    @Override
    public Map<String, TensorPlace> places(ProbeContext context) throws IOException, InvalidModelException {
        return Map.of("w", new TensorPlace(context.path(), HEADER));
    }

    static long count(ProbeContext context) throws IOException, InvalidModelException {
        if (context.size() < HEADER) {
            throw new InvalidModelException("The header is cut off.");
        }
        long count = Integer.toUnsignedLong(context.read(4, 4).getInt());
        if (count > context.size() - HEADER) {
            throw new InvalidModelException("The weights are cut off.");
        }
        return count;
    }

    static ModelContent content(ProbeContext context, long count) {
        return new ModelContent("clay", false, context.path().getFileName().toString(), context.size(),
                Map.of("w", new TensorInfo("U8", List.of(count), count)), Map.of(), Map.of(), List.of());
    }
}
