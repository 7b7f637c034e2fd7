// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;

/** The text encoders of a model: what they say of each word stands side by side. */
record TextEncoders(List<TextEncoder> all) implements AutoCloseable {

    TextEncoders {
        all = List.copyOf(all);
    }

    /** How many chunks the prompt takes for whom it takes most. */
    private int chunks(String prompt) {
        return all.stream().mapToInt(encoder -> encoder.chunks(prompt)).max().orElse(1);
    }

    /** What guides the denoiser. What is not wanted counts only where the scale is above 1. */
    Guides guides(ImageSettings settings, IProgressMonitor monitor) throws GraphException {
        boolean both = settings.cfgScale() > 1;
        int chunks = Math.max(chunks(settings.prompt()), both ? chunks(settings.negativePrompt()) : 1);
        return new Guides(encode(settings.prompt(), chunks, monitor),
                both ? encode(settings.negativePrompt(), chunks, monitor) : null);
    }

    /** @param chunks at least as many as the prompt takes */
    private Guide encode(String prompt, int chunks, IProgressMonitor monitor) throws GraphException {
        var guides = new ArrayList<Guide>();
        for (var encoder : all) {
            guides.add(encoder.encode(prompt, chunks, monitor));
        }
        return guides.size() == 1 ? guides.getFirst()
                : new Guide(beside(guides), guides.getLast().whole());
    }

    private static Values beside(List<Guide> guides) {
        int tokens = Math.toIntExact(guides.getFirst().states().shape()[1]);
        int width = guides.stream().mapToInt(guide -> Math.toIntExact(guide.states().shape()[2])).sum();
        var data = new float[tokens * width];
        int column = 0;
        for (var guide : guides) {
            int own = Math.toIntExact(guide.states().shape()[2]);
            for (int token = 0; token < tokens; token++) {
                System.arraycopy(guide.states().data(), token * own, data, token * width + column, own);
            }
            column += own;
        }
        return new Values(data, 1, tokens, width);
    }

    @Override
    public void close() {
        all.forEach(encoder -> encoder.graph().close());
    }
}
