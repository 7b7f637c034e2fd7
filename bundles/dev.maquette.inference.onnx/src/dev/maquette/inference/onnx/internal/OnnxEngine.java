// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.adapter.Adapters;
import dev.maquette.inference.onnx.internal.adapter.Cast;
import dev.maquette.inference.onnx.internal.pipeline.Pipelines;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;
import dev.maquette.inference.onnx.internal.runtime.Setup;

/** Draws on ONNX Runtime. The model that was used last stays loaded until another one is wanted. */
@Component
public final class OnnxEngine implements ImageEngine {

    private static final Device PROCESSOR = new Device("cpu", "the processor", true, null, null, null);

    /** How often, in milliseconds, who waits for another drawing looks whether he is still to wait. */
    private static final long GLANCE = 100;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Pipelines pipelines;
    private final Adapters adapters;
    private Origin loadedFrom;
    private StableDiffusion loaded;

    /** @param stored tells where weights are */
    @Activate
    public OnnxEngine(@Reference StoredWeights stored) {
        pipelines = new Pipelines(stored);
        adapters = new Adapters(stored);
    }

    @Override
    public Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor) throws LibraryException {
        var progress = SubMonitor.convert(monitor, "Drawing with " + task.model().record().name(),
                10 + 90 * task.settings().count());
        await(progress);
        try {
            return drawInTurn(task, listener, progress);
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

    private Device drawInTurn(ImageTask task, ImageListener listener, SubMonitor progress) throws LibraryException {
        var pipeline = pipeline(task, progress.split(10));
        var complete = Completion.of(task, pipeline.size());
        for (int i = 0; i < task.settings().count(); i++) {
            var one = complete.change().seed(complete.seed() + i).build();
            listener.take(pipeline.draw(one, listener, progress.split(90)));
        }
        return PROCESSOR;
    }

    @Override
    public List<Device> devices(IProgressMonitor monitor) {
        return List.of(PROCESSOR);
    }

    @Override
    public MemoryNeed need(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        return new MemoryNeed(PROCESSOR.id(), 0, 0, 0, null, true, null);
    }

    @Override
    public List<LoadedModel> loaded() {
        return List.of();
    }


    /**
     * What a model was loaded from.
     *
     * @param largest of its largest file, which tells one that has taken its place since
     * @param refiner the same of the model that draws the last steps; null for none
     * @param prediction what the record says that it predicts, which may be put right
     * @param cast what it is changed by
     */
    private record Origin(FileStamp largest, FileStamp refiner, String prediction, Cast cast) {
    }

    private StableDiffusion pipeline(ImageTask task, SubMonitor monitor) throws LibraryException {
        var source = adapters.onto(pipelines.of(task, monitor), task, monitor);
        var refiner = source.refiner();
        var origin = new Origin(stamp(source.largest()), refiner.isPresent() ? stamp(refiner.get().largest()) : null,
                task.model().record().predictionType(), Cast.of(task));
        if (!origin.equals(loadedFrom)) {
            unload();
            loaded = StableDiffusion.load(source, Setup.ofProcessor(), monitor);
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

    @Override
    @Deactivate
    public void release() {
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
}
