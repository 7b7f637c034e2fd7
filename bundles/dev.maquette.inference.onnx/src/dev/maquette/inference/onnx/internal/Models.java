// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.digest.FileStamp;
import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.EngineAccount;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.adapter.Adapters;
import dev.maquette.inference.onnx.internal.adapter.Cast;
import dev.maquette.inference.onnx.internal.device.Devices;
import dev.maquette.inference.onnx.internal.pipeline.GraphFailure;
import dev.maquette.inference.onnx.internal.pipeline.PipelineSource;
import dev.maquette.inference.onnx.internal.pipeline.Pipelines;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.runtime.Unit;
import dev.maquette.inference.onnx.internal.shelf.Load;
import dev.maquette.inference.onnx.internal.shelf.Origin;
import dev.maquette.inference.onnx.internal.shelf.Shelf;
import dev.maquette.inference.onnx.internal.shelf.Weighing;

/** Loads models where there is room for them, and keeps them loaded as long as the account allows. */
final class Models {

    /** How much of the memory models may take that are kept, when nothing is said. */
    private static final double SHARE = 0.75;

    private final Shelf<Kept> shelf = new Shelf<>(kept -> kept.pipeline().close());
    private final Pipelines pipelines;
    private final Adapters adapters;
    private final Weighing weighing;
    private final EngineAccount account;
    private final Devices devices;

    Models(StoredWeights stored, EngineAccount account, Devices devices) {
        this.account = account;
        this.devices = devices;
        pipelines = new Pipelines(stored);
        adapters = new Adapters(stored);
        weighing = new Weighing(stored);
    }

    /** A loaded model, with what it takes: to weigh it takes longer than to find it again. */
    private record Kept(StableDiffusion pipeline, Load load) {
    }

    /**
     * A model before it is loaded.
     *
     * @param task that wants it
     * @param load what it takes
     */
    record Wanted(ImageTask task, PipelineSource source, Origin origin, Load load) {
    }

    /** How a task is carried out on a unit. */
    Wanted wanted(ImageTask task, Unit unit, IProgressMonitor monitor) throws LibraryException {
        var source = adapters.onto(pipelines.of(task, monitor), task, monitor);
        var origin = origin(task, source, unit);
        var kept = shelf.look(origin);
        return new Wanted(task, source, origin, kept.isPresent() ? kept.get().load() : weigh(source, unit, monitor));
    }

    private static Origin origin(ImageTask task, PipelineSource source, Unit unit) throws LibraryException {
        try {
            var refiner = source.refiner();
            return new Origin(FileStamp.of(source.largest()),
                    refiner.isPresent() ? FileStamp.of(refiner.get().largest()) : null,
                    task.model().record().predictionType(), Cast.of(task), unit);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, source.root() + " cannot be read: " + failure.getMessage(),
                    "Check the disk and the permissions.", failure);
        }
    }

    private Load weigh(PipelineSource source, Unit unit, IProgressMonitor monitor) throws LibraryException {
        try {
            return weighing.of(source, unit.provider().nvidia(), monitor);
        } catch (GraphException failed) {
            throw GraphFailure.of(source.root(), failed);
        } catch (IOException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, source.root() + " cannot be run: " + broken.getMessage(),
                    "Install the model again.", broken);
        }
    }

    /** What a picture would take, when all that is loaded made way for it. */
    MemoryNeed need(Wanted wanted) {
        var settings = Completion.of(wanted.task(), wanted.load().size());
        var unit = wanted.origin().unit();
        boolean there = there(wanted);
        return Needs.of(wanted.load(), settings.width(), settings.height(), devices.now(unit, null),
                shelf.bytesBeside(wanted.origin()), there);
    }

    /**
     * The model, loaded.
     *
     * @throws LibraryException when it cannot be loaded, or there is too little memory for it and the picture
     */
    StableDiffusion load(Wanted wanted, Assignment assignment, SubMonitor progress) throws LibraryException {
        var unit = wanted.origin().unit();
        if (!there(wanted)) {
            shelf.shrink(unit, Math.max(0, limit(devices.now(unit, null)) - wanted.load().kept()));
        }
        if (!fits(wanted, assignment).fits()) {
            shelf.clearBeside(wanted.origin());
        }
        var model = wanted.task().model().record();
        Needs.refuse(fits(wanted, assignment), model.name());
        var found = shelf.find(wanted.origin());
        if (found.isPresent()) {
            return found.get().pipeline();
        }
        var loaded = StableDiffusion.load(wanted.source(), Setup.on(unit), progress);
        shelf.keep(wanted.origin(), new Kept(loaded, wanted.load()),
                new LoadedModel(model.key(), model.name(), unit.id(), wanted.load().kept()));
        return loaded;
    }

    private boolean there(Wanted wanted) {
        return shelf.look(wanted.origin()).isPresent();
    }

    /** Whether it fits into what is free at the moment. */
    private MemoryNeed fits(Wanted wanted, Assignment assignment) {
        var settings = assignment.settings(wanted.load().size());
        return Needs.of(wanted.load(), settings.width(), settings.height(), devices.now(wanted.origin().unit(), null),
                0, there(wanted));
    }

    private long limit(Device device) {
        var chosen = account.settings().memory();
        if (chosen != null) {
            return chosen;
        }
        return device.memory() == null ? Long.MAX_VALUE : Math.round(device.memory() * SHARE);
    }

    /** Takes off what the account does not allow to stay. */
    void shrink(Unit unit) {
        shelf.shrink(unit, limit(devices.now(unit, null)));
    }

    /** Takes off one that cannot be used any more. */
    void drop(Wanted wanted) {
        shelf.drop(wanted.origin());
    }

    /** What is kept, the last used first. */
    List<LoadedModel> loaded() {
        return shelf.loaded();
    }

    /** Takes off all. */
    void clear() {
        shelf.clear();
    }
}
