// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;
import dev.maquette.inference.onnx.internal.text.Blend;
import dev.maquette.inference.onnx.internal.text.Prompt;

/** The text encoders of a model: what they say of each word stands side by side. */
record TextEncoders(List<TextEncoder> all) implements AutoCloseable {

    TextEncoders {
        all = List.copyOf(all);
    }

    /** How many chunks the prompt takes for whom it takes most. */
    private int chunks(Blend prompts) {
        return all.stream().flatMapToInt(
                encoder -> prompts.shares().stream().mapToInt(share -> encoder.chunks(share.prompt()))).max().orElse(1);
    }

    /**
     * What guides the denoiser. What is not wanted counts only where the scale is above 1.
     *
     * @throws LibraryException when so many layers cannot be left out
     */
    Guides guides(ImageSettings settings, IProgressMonitor monitor) throws GraphException, LibraryException {
        boolean both = settings.cfgScale() > 1;
        var towards = Blend.of(settings.prompt());
        var against = Blend.of(settings.negativePrompt());
        int chunks = Math.max(chunks(towards), both ? chunks(against) : 1);
        return new Guides(encode(towards, chunks, settings.clipSkip(), monitor),
                both ? encode(against, chunks, settings.clipSkip(), monitor) : null);
    }

    /** @param chunks at least as many as the longest of the prompts takes */
    private Guide encode(Blend prompts, int chunks, int skipped, IProgressMonitor monitor)
            throws GraphException, LibraryException {
        Guide sum = null;
        for (var share : prompts.shares()) {
            var guide = encode(share.prompt(), chunks, skipped, monitor);
            sum = sum == null ? guide.times(share.weight()) : sum.plus(share.weight(), guide);
        }
        return sum;
    }

    private Guide encode(Prompt prompt, int chunks, int skipped, IProgressMonitor monitor)
            throws GraphException, LibraryException {
        var guides = new ArrayList<Guide>();
        for (var encoder : all) {
            guides.add(encoder.encode(prompt, chunks, skipped, monitor));
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
