// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

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
import dev.maquette.inference.onnx.internal.device.Devices;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;
import dev.maquette.inference.onnx.internal.runtime.Unit;
import dev.maquette.inference.onnx.internal.runtimes.OnnxRuntimes;

/** Draws on ONNX Runtime. Models stay loaded as long as they fit into what the account allows. */
@Component
public final class OnnxEngine implements ImageEngine {

    private static final Logger LOG = System.getLogger(OnnxEngine.class.getName());

    /** How often, in milliseconds, who waits for another drawing looks whether he is still to wait. */
    private static final long GLANCE = 100;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final EngineAccount account;
    private final Devices devices;
    private final Models models;

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
        models = new Models(stored, account, devices);
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
                return devices.now(unit, regret.or(() -> devices.regret(unit)).orElse(null));
            } catch (LibraryException failed) {
                if (unit.equals(units.getLast()) || !isOfUnit(failed)) {
                    throw failed;
                }
                LOG.log(Level.WARNING, "Drawing on " + unit.id() + " failed; the next goes on", failed);
                regret = Optional.of(unit.id() + ": " + failed.getMessage());
            }
        }
        throw nothing();
    }

    private static LibraryException nothing() {
        return new LibraryException(Problem.ENVIRONMENT, "Nothing here can compute.",
                "See what maquette runtime status says.");
    }

    private static boolean isOfUnit(LibraryException failed) {
        return failed.problem() == Problem.BROKEN_MODEL || failed.problem() == Problem.ENVIRONMENT;
    }

    private void drawOn(Unit unit, Assignment assignment, SubMonitor progress) throws LibraryException {
        var wanted = models.wanted(assignment.task(), unit, progress.split(1));
        try {
            draw(models.load(wanted, assignment, progress.split(9)), wanted, assignment, progress);
        } finally {
            models.shrink(unit);
        }
    }

    private void draw(StableDiffusion pipeline, Models.Wanted wanted, Assignment assignment, SubMonitor progress)
            throws LibraryException {
        try {
            assignment.draw(pipeline, devices.now(wanted.origin().unit(), null).name(), progress);
        } catch (LibraryException failed) {
            if (isOfUnit(failed)) {
                models.drop(wanted);
            }
            throw failed;
        }
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
        var unit = candidates(task, monitor).stream().findFirst().orElseThrow(OnnxEngine::nothing);
        return models.need(models.wanted(task, unit, monitor));
    }

    @Override
    public List<LoadedModel> loaded() {
        return models.loaded();
    }

    @Override
    @Deactivate
    public void release() {
        turn.lock();
        try {
            models.clear();
        } finally {
            turn.unlock();
        }
    }
}
