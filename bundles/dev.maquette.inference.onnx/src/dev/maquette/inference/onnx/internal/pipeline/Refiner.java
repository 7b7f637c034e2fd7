// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** What goes on with the last steps: a denoiser that reads prompts by an encoder of its own. */
record Refiner(TextEncoders text, Denoiser denoiser) implements AutoCloseable {

    /**
     * Loads one.
     *
     * @param channels how many numbers the latents have with which it is to go on
     * @param factor how many pixels such a latent is wide
     * @throws LibraryException when it is missing something, is broken or does not go on with these, naming it
     */
    static Refiner load(PipelineSource source, int channels, int factor, Graphs graphs)
            throws LibraryException, IOException {
        try {
            var denoiser = new Denoiser(graphs.load(source.denoiser()), factor);
            if (denoiser.channels() != channels) {
                throw new LibraryException(Problem.INVALID, source.root().getFileName()
                        + " does not refine this model: it takes latents of " + denoiser.channels()
                        + " numbers, where there are " + channels + ".", "Choose a refiner of the model's own family.");
            }
            return new Refiner(graphs.texts(source, source.recipe()), denoiser);
        } catch (GraphException broken) {
            throw GraphFailure.of(source.root(), broken);
        }
    }

    @Override
    public void close() {
        text.close();
        denoiser.graph().close();
    }
}
