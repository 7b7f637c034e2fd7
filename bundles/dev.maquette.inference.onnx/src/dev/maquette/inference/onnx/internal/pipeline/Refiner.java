// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** What goes on with the last steps: a denoiser that reads prompts by an encoder of its own. */
record Refiner(TextEncoders text, Denoiser denoiser) implements AutoCloseable {

    /** @param channels how many numbers the latents have with which it is to go on */
    static Refiner load(PipelineSource source, int channels, Graphs graphs)
            throws LibraryException, IOException, GraphException {
        var recipe = source.recipe();
        var denoiser = new Denoiser(graphs.load(source.denoiser()), recipe.factor());
        if (denoiser.channels() != channels) {
            throw new GraphException("The refiner is another model's: it takes latents of " + denoiser.channels()
                    + " numbers, where there are " + channels + ".", null);
        }
        return new Refiner(graphs.texts(source, recipe), denoiser);
    }

    @Override
    public void close() {
        text.close();
        denoiser.graph().close();
    }
}
