// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.FileStamp;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.inference.onnx.internal.pipeline.Pipelines;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;

/** Draws on ONNX Runtime. The model that was used last stays loaded until another one is wanted. */
@Component
public final class OnnxEngine implements ImageEngine {

    private static final int STEPS = 25;
    private static final double CFG_SCALE = 7;
    private static final String SCHEDULER = "dpmpp_2m_k";
    private static final long SEEDS = 1L << 32;

    /** How often, in milliseconds, who waits for another drawing looks whether he is still to wait. */
    private static final long GLANCE = 100;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Pipelines pipelines;
    private Origin loadedFrom;
    private StableDiffusion loaded;

    /** @param stored tells where weights are */
    @Activate
    public OnnxEngine(@Reference StoredWeights stored) {
        pipelines = new Pipelines(stored);
    }

    @Override
    public String draw(ModelRecord model, Path path, ImageSettings settings, PictureTaker drawn,
            IProgressMonitor monitor) throws LibraryException {
        var progress = SubMonitor.convert(monitor, "Drawing with " + model.name(), 10 + 90 * settings.count());
        await(progress);
        try {
            return drawInTurn(model, path, settings, drawn, progress);
        } finally {
            turn.unlock();
        }
    }

    private void await(SubMonitor progress) {
        try {
            while (!turn.tryLock(GLANCE, TimeUnit.MILLISECONDS)) {
                progress.checkCanceled();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private String drawInTurn(ModelRecord model, Path path, ImageSettings settings, PictureTaker drawn,
            SubMonitor progress) throws LibraryException {
        var pipeline = pipeline(model, path, progress.split(10));
        var complete = complete(settings, model.defaultSettings(), pipeline.size());
        for (int i = 0; i < settings.count(); i++) {
            drawn.take(pipeline.draw(withSeed(complete, complete.seed() + i), progress.split(90)));
        }
        return "the processor";
    }

    /**
     * What a model was loaded from.
     *
     * @param largest of its largest file, which tells one that has taken its place since
     * @param prediction what the record says that it predicts, which may be put right
     */
    private record Origin(FileStamp largest, String prediction) {
    }

    private StableDiffusion pipeline(ModelRecord model, Path path, SubMonitor monitor) throws LibraryException {
        var source = pipelines.of(model, path, monitor);
        var origin = new Origin(stamp(source.largest()), model.predictionType());
        if (!origin.equals(loadedFrom)) {
            unload();
            loaded = StableDiffusion.load(source, Runtime.getRuntime().availableProcessors(), monitor);
            loadedFrom = origin;
        }
        return loaded;
    }

    private static FileStamp stamp(Path file) throws LibraryException {
        try {
            return FileStamp.of(file);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, file + " cannot be read: " + failure.getMessage(),
                    "Check the disk and the permissions.", failure);
        }
    }

    /** Gives the memory of the loaded model back. */
    @Deactivate
    void release() {
        turn.lock();
        try {
            unload();
        } finally {
            turn.unlock();
        }
    }

    private void unload() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
            loadedFrom = null;
        }
    }

    private static ImageSettings complete(ImageSettings wanted, DefaultSettings ofModel, int size) {
        var usual = Optional.ofNullable(ofModel);
        long seed = Objects.requireNonNullElseGet(wanted.seed(), () -> ThreadLocalRandom.current().nextLong(SEEDS));
        return new ImageSettings(wanted.prompt(), Objects.requireNonNullElse(wanted.negativePrompt(), ""),
                first(wanted.steps(), usual.map(DefaultSettings::steps), STEPS),
                first(wanted.cfgScale(), usual.map(DefaultSettings::cfgScale), CFG_SCALE),
                first(wanted.scheduler(), usual.map(DefaultSettings::scheduler), SCHEDULER), seed,
                first(wanted.width(), usual.map(DefaultSettings::width), size),
                first(wanted.height(), usual.map(DefaultSettings::height), size), 1);
    }

    private static <T> T first(T wanted, Optional<T> ofModel, T usual) {
        return wanted != null ? wanted : ofModel.orElse(usual);
    }

    private static ImageSettings withSeed(ImageSettings settings, long seed) {
        return new ImageSettings(settings.prompt(), settings.negativePrompt(), settings.steps(), settings.cfgScale(),
                settings.scheduler(), seed, settings.width(), settings.height(), 1);
    }
}
