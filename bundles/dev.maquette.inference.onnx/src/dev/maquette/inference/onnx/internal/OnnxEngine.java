// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import dev.maquette.api.generate.EngineAccount;
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
import dev.maquette.inference.onnx.internal.device.Devices;
import dev.maquette.inference.onnx.internal.pipeline.PipelineSource;
import dev.maquette.inference.onnx.internal.pipeline.Pipelines;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.runtime.Unit;
import dev.maquette.inference.onnx.internal.runtimes.OnnxRuntimes;
import dev.maquette.inference.onnx.internal.shelf.Load;
import dev.maquette.inference.onnx.internal.shelf.Origin;
import dev.maquette.inference.onnx.internal.shelf.Shelf;
import dev.maquette.inference.onnx.internal.shelf.Weighing;

/** Draws on ONNX Runtime. Models stay loaded as long as they fit into what the account allows. */
@Component
public final class OnnxEngine implements ImageEngine {

    private static final Logger LOG = System.getLogger(OnnxEngine.class.getName());

    /** How often, in milliseconds, who waits for another drawing looks whether he is still to wait. */
    private static final long GLANCE = 100;
    /** How much of the memory models may take that are kept, when nothing is said. */
    private static final double SHARE = 0.75;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Shelf<StableDiffusion> shelf = new Shelf<>(StableDiffusion::close);
    private final Pipelines pipelines;
    private final Adapters adapters;
    private final Weighing weighing;
    private final EngineAccount account;
    private final Devices devices;

    /**
     * @param stored tells where weights are
     * @param account what is decided by the user
     */
    @Activate
    public OnnxEngine(@Reference StoredWeights stored, @Reference EngineAccount account) {
        this(stored, account, new Devices());
    }

    /** @param devices what computes */
    OnnxEngine(StoredWeights stored, EngineAccount account, Devices devices) {
        this.account = account;
        this.devices = devices;
        OnnxRuntimes.use(account);
        pipelines = new Pipelines(stored);
        adapters = new Adapters(stored);
        weighing = new Weighing(stored);
    }

    @Override
    public Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor) throws LibraryException {
        var progress = SubMonitor.convert(monitor, "Drawing with " + task.model().record().name(),
                10 + 90 * task.settings().count());
        await(progress);
        try {
            return drawInTurn(new Assignment(task, listener), progress);
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

    private List<Unit> candidates(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        return devices.candidates(task.device() == null ? account.settings().device() : task.device(), monitor);
    }

    /** What fails on one unit is tried on the next, unless the user named the one. */
    private Device drawInTurn(Assignment assignment, SubMonitor progress) throws LibraryException {
        var units = candidates(assignment.task(), progress);
        Optional<String> regret = Optional.empty();
        for (var unit : units) {
            try {
                drawOn(unit, assignment, progress);
                return devices.described(unit, regret.or(() -> devices.regret(unit)).orElse(null));
            } catch (LibraryException failed) {
                if (unit.equals(units.getLast()) || !isOfUnit(failed)) {
                    throw failed;
                }
                LOG.log(Level.WARNING, "Drawing on " + unit.id() + " failed; the next goes on", failed);
                regret = Optional.of(unit.id() + ": " + failed.getMessage());
            }
        }
        throw new LibraryException(Problem.ENVIRONMENT, "Nothing here can compute.",
                "See what maquette runtime status says.");
    }

    private static boolean isOfUnit(LibraryException failed) {
        return failed.problem() == Problem.BROKEN_MODEL || failed.problem() == Problem.ENVIRONMENT;
    }

    private void drawOn(Unit unit, Assignment assignment, SubMonitor progress) throws LibraryException {
        var task = assignment.task();
        var source = source(task, progress.split(1));
        var origin = origin(task, source, unit);
        try {
            assignment.draw(pipeline(origin, source, assignment, progress), progress);
        } catch (LibraryException failed) {
            if (isOfUnit(failed)) {
                shelf.drop(origin);
            }
            throw failed;
        } finally {
            shelf.shrink(unit, limit(devices.described(unit, null)));
        }
    }

    private StableDiffusion pipeline(Origin origin, PipelineSource source, Assignment assignment, SubMonitor progress)
            throws LibraryException {
        var unit = origin.unit();
        var load = weigh(source, unit, progress);
        var settings = assignment.settings(load.size());
        boolean there = shelf.has(origin);
        var device = devices.described(unit, null);
        if (!there) {
            shelf.shrink(unit, Math.max(0, limit(device) - load.kept()));
        }
        var need = Needs.of(load, settings.width(), settings.height(), device, 0, there);
        if (!need.fits() && !there) {
            shelf.shrink(unit, 0);
            need = Needs.of(load, settings.width(), settings.height(), devices.described(unit, null), 0, false);
        }
        Needs.refuse(need, assignment.task().model().record().name());
        var found = shelf.find(origin);
        return found.isPresent() ? found.get() : load(origin, source, assignment.task(), load, progress);
    }

    private StableDiffusion load(Origin origin, PipelineSource source, ImageTask task, Load load, SubMonitor progress)
            throws LibraryException {
        var loaded = StableDiffusion.load(source, Setup.on(origin.unit()), progress.split(9));
        var model = task.model().record();
        shelf.keep(origin, loaded, new LoadedModel(model.key(), model.name(), origin.unit().id(), load.kept()));
        return loaded;
    }

    private Load weigh(PipelineSource source, Unit unit, IProgressMonitor monitor) throws LibraryException {
        try {
            return weighing.of(source, unit.provider().nvidia(), monitor);
        } catch (GraphException | IOException broken) {
            throw new LibraryException(Problem.BROKEN_MODEL, source.root() + " cannot be run: " + broken.getMessage(),
                    "Install the model again.", broken);
        }
    }

    private long limit(Device device) {
        var chosen = account.settings().memory();
        if (chosen != null) {
            return chosen;
        }
        return device.memory() == null ? Long.MAX_VALUE : Math.round(device.memory() * SHARE);
    }

    @Override
    public List<Device> devices(IProgressMonitor monitor) {
        var wanted = account.settings().device();
        var all = new ArrayList<>(devices.all(monitor));
        all.sort(Comparator.comparing((Device device) -> !device.id().equals(wanted)));
        return all;
    }

    @Override
    public MemoryNeed need(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        var unit = candidates(task, monitor).getFirst();
        var source = source(task, monitor);
        var load = weigh(source, unit, monitor);
        var settings = Completion.of(task, load.size());
        boolean there = shelf.has(origin(task, source, unit));
        return Needs.of(load, settings.width(), settings.height(), devices.described(unit, null),
                there ? 0 : shelf.bytes(unit), there);
    }

    @Override
    public List<LoadedModel> loaded() {
        return shelf.loaded();
    }

    private PipelineSource source(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        return adapters.onto(pipelines.of(task, monitor), task, monitor);
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

    @Override
    @Deactivate
    public void release() {
        turn.lock();
        try {
            shelf.clear();
        } finally {
            turn.unlock();
        }
    }
}
