// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.scheduler.Noise;
import dev.maquette.inference.onnx.internal.scheduler.Sampler;

/**
 * The way of one picture from noise to clean latents.
 *
 * @param relay says what is noise, and to what it is guided
 * @param noise to begin with, and to add on the way
 */
record Sampling(Relay relay, Guidance guidance, Grid grid, Noise noise, Previews previews) {

    /** Denoisers halve what they see three times, and those who export them trust that this can be done. */
    private static final int HALVED = 8;

    /**
     * Goes it.
     *
     * @return the latents
     * @throws LibraryException when the model does not draw pictures of this size
     */
    float[] run(Sampler sampler, Scene scene, ImageListener listener, SubMonitor progress)
            throws GraphException, LibraryException {
        int first = scene.first(sampler);
        int left = sampler.stepOf(first);
        int steps = sampler.steps() - left;
        progress.setWorkRemaining(sampler.calls() - first);
        var drawn = noise.draw(grid.count());
        var latents = scene.begun(sampler, drawn, first);
        for (int call = first; call < sampler.calls(); call++) {
            int step = sampler.stepOf(call) - left + 1;
            progress.subTask("Step " + step + " of " + steps);
            var before = latents;
            var output = output(sampler, scene, before, call, progress);
            latents = scene.kept(sampler.step(before, output, call, noise), sampler, drawn, call + 1);
            if (call + 1 == sampler.calls() || sampler.stepOf(call + 1) > sampler.stepOf(call)) {
                int over = call;
                listener.step(step, steps, () -> previews.of(sampler.clean(before, output, over), grid, progress));
            }
            progress.split(1);
        }
        return latents;
    }

    private float[] output(Sampler sampler, Scene scene, float[] latents, int call, SubMonitor progress)
            throws GraphException, LibraryException {
        var turn = relay.at(sampler.stepOf(call));
        var input = sampler.input(latents, call);
        var given = turn.denoiser().channels() == grid.channels() ? input : scene.given(input);
        var output = asked(turn, given, sampler.timestep(call), progress);
        if (output.length != latents.length) {
            throw new GraphException("The denoiser gives " + output.length / grid.cells() + " numbers for latents of "
                    + grid.channels() + ".", null);
        }
        Numbers.check(output, "The denoiser");
        return output;
    }

    private float[] asked(Turn turn, float[] given, double time, SubMonitor progress)
            throws GraphException, LibraryException {
        try {
            return turn.denoiser().output(given, grid.height(), grid.width(), time, turn.guides(), guidance,
                    progress);
        } catch (GraphException failed) {
            if (failed.problem() != Problem.BROKEN_MODEL || grid.height() % HALVED == 0 && grid.width() % HALVED == 0) {
                throw failed;
            }
            int pixels = turn.denoiser().factor();
            throw new LibraryException(Problem.INVALID,
                    "The model did not draw a picture of " + grid.width() * pixels + " by " + grid.height() * pixels
                            + " pixels: " + failed.getMessage(),
                    "Choose a width and a height that are multiples of " + HALVED * pixels
                            + ": other sizes are not drawn by all models that bring graphs.",
                    failed);
        }
    }
}
