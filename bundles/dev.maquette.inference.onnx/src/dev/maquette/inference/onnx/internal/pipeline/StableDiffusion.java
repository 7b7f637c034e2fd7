// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.scheduler.Noise;
import dev.maquette.inference.onnx.internal.scheduler.Sampler;
import dev.maquette.inference.onnx.internal.scheduler.Schedulers;

/** Stable Diffusion 1, 2 and XL, loaded. For one thread at a time. */
public final class StableDiffusion implements AutoCloseable {

    /** The share of the steps after which a refiner goes on when nothing is said. */
    public static final double HANDOVER = 0.8;

    private final TextEncoders text;
    private final Denoiser denoiser;
    private final Decoder decoder;
    private final Optional<Refiner> refiner;
    private final LateEncoder encoder;
    private final Previews previews;
    private final Recipe recipe;
    private final PipelineSource source;
    private final int channels;

    private StableDiffusion(PipelineSource source, TextEncoders text, Denoiser denoiser, Decoder decoder,
            LateEncoder encoder, Recipe recipe, Graphs graphs) throws LibraryException, IOException, GraphException {
        this.source = source;
        this.text = text;
        this.denoiser = denoiser;
        this.decoder = decoder;
        this.encoder = encoder;
        this.recipe = recipe;
        this.previews = new Previews(decoder, recipe.factor());
        this.channels = decoder.channels(denoiser.channels());
        var then = source.refiner();
        this.refiner = then.isEmpty() ? Optional.empty()
                : Optional.of(Refiner.load(then.get(), channels, recipe.factor(), graphs));
    }

    /**
     * Loads all graphs.
     *
     * @throws LibraryException when one is missing or broken, saying which
     * @throws OperationCanceledException soon after being cancelled, however long a graph takes
     */
    public static StableDiffusion load(PipelineSource source, Setup setup, IProgressMonitor monitor)
            throws LibraryException {
        var root = source.root();
        var progress = SubMonitor.convert(monitor, "Loading " + root.getFileName(), 3);
        try (var graphs = new Graphs(setup, progress)) {
            var recipe = source.recipe();
            var text = graphs.texts(source, recipe);
            progress.split(1);
            var denoiser = new Denoiser(graphs.load(source.denoiser()), recipe.factor());
            progress.split(1);
            var decoder = new Decoder(graphs.load(source.decoder()), recipe.scale());
            var encoder = new LateEncoder(source, setup, recipe.scale());
            var pipeline = new StableDiffusion(source, text, denoiser, decoder, encoder, recipe, graphs);
            graphs.keep();
            return pipeline;
        } catch (IOException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, root + " cannot be run: " + broken.getMessage(),
                    "Install the model again.", broken);
        } catch (GraphException broken) {
            throw GraphFailure.of(root, broken);
        }
    }

    /** Width and height in pixels with which the model was trained. */
    public int size() {
        return recipe.sampleSize() * recipe.factor();
    }

    /**
     * Draws one picture.
     *
     * @param settings complete
     * @param listener hears of the steps; it is not given the picture
     * @throws OperationCanceledException within one step of being cancelled
     */
    public Picture draw(ImageSettings settings, ImageListener listener, IProgressMonitor monitor)
            throws LibraryException {
        var sampler = sampler(settings);
        var grid = new Grid(channels, latents(settings.height()), latents(settings.width()));
        var progress = SubMonitor.convert(monitor, sampler.calls() + 3);
        try {
            var scene = new Stage(encoder, recipe.factor(), denoiser.channels() != channels).scene(settings, grid,
                    progress.split(1));
            var relay = relay(settings, sampler.steps(), progress.split(1));
            var guidance = new Guidance(settings.cfgScale(), settings.cfgRescale());
            var sampling = new Sampling(relay, guidance, grid, new SeededNoise(settings.seed()), previews);
            var latents = sampling.run(sampler, scene, listener, progress.split(sampler.calls()));
            var drawn = scene.finished(decoder.picture(latents, grid, recipe.factor(), progress.split(1)));
            return new Picture(drawn.width(), drawn.height(), drawn.rgb(), "the processor", settings);
        } catch (GraphException failed) {
            throw GraphFailure.of(source, failed, progress);
        }
    }

    private Sampler sampler(ImageSettings settings) throws LibraryException {
        int most = recipe.scheduler().mostSteps();
        if (settings.steps() > most) {
            throw new LibraryException(Problem.INVALID,
                    settings.steps() + " steps are more than " + source.root().getFileName() + " was trained to go.",
                    "Draw with at most " + most + " steps; 20 to 50 are usual.");
        }
        return Schedulers.start(settings.scheduler(), settings.steps(), recipe.scheduler())
                .orElseThrow(() -> new LibraryException(Problem.INVALID,
                        "There is no scheduler " + settings.scheduler() + ".",
                        "Choose one of: " + String.join(", ", Schedulers.names()) + "."));
    }

    private Relay relay(ImageSettings settings, int steps, IProgressMonitor monitor)
            throws GraphException, LibraryException {
        var own = new Turn(denoiser, text.guides(settings, monitor));
        if (refiner.isEmpty()) {
            return Relay.alone(own);
        }
        var then = new Turn(refiner.get().denoiser(), refiner.get().text().guides(settings, monitor));
        return Relay.of(own, then, settings.refiner() == null ? null : settings.refiner().from(), steps);
    }

    private int latents(int pixels) throws LibraryException {
        int factor = recipe.factor();
        if (pixels < factor || pixels % factor != 0) {
            throw new LibraryException(Problem.INVALID, pixels + " pixels is no size this model draws.",
                    "Width and height are multiples of " + factor + ".");
        }
        return pixels / factor;
    }

    @Override
    public void close() {
        text.close();
        denoiser.graph().close();
        decoder.graph().close();
        refiner.ifPresent(Refiner::close);
        encoder.close();
    }

    /** Noise that is the same for a seed on every computer. */
    private static final class SeededNoise implements Noise {

        private final Random random;

        SeededNoise(long seed) {
            random = new Random(seed);
        }

        @Override
        public float[] draw(int length) {
            var noise = new float[length];
            for (int i = 0; i < length; i++) {
                noise[i] = (float) random.nextGaussian();
            }
            return noise;
        }
    }
}
