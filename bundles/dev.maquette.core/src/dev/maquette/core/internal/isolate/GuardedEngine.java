// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.LibraryException;

/** A stranger's engine. It draws where it is called: a picture takes as long as it takes, and can be cancelled. */
public final class GuardedEngine implements ImageEngine, AutoCloseable {

    private static final Logger LOG = System.getLogger(GuardedEngine.class.getName());

    private final ImageEngine engine;
    private final Custody custody;

    public GuardedEngine(ImageEngine engine, Custody custody) {
        this.engine = engine;
        this.custody = custody;
    }

    @Override
    public Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor) throws LibraryException {
        return custody.callForLibrary("draw", monitor, () -> engine.draw(task, listener, monitor));
    }

    @Override
    public List<Device> devices(IProgressMonitor monitor) {
        return custody.quick("name its devices", () -> List.copyOf(engine.devices(new NullProgressMonitor())),
                List.of());
    }

    @Override
    public MemoryNeed need(ImageTask task, IProgressMonitor monitor) throws LibraryException {
        return custody.callForLibrary("estimate a picture's memory", monitor, () -> engine.need(task, monitor));
    }

    @Override
    public List<LoadedModel> loaded() {
        return custody.quick("name its loaded models", () -> List.copyOf(engine.loaded()), List.of());
    }

    /** Waits, as the engine does, for what is being drawn. */
    @Override
    public void release() {
        end("give memory back", engine::release);
    }

    /** Gives back what it holds. */
    @Override
    public void close() {
        release();
        if (engine instanceof AutoCloseable closeable) {
            end("close", closeable::close);
        }
    }

    /** What may fail, and of which nothing is expected. */
    private interface Ending {
        void run() throws Exception;
    }

    private void end(String deed, Ending ending) {
        try {
            custody.callForLibrary(deed, new NullProgressMonitor(), () -> {
                ending.run();
                return deed;
            });
        } catch (LibraryException fault) {
            LOG.log(Level.WARNING, fault.getMessage(), fault);
        }
    }
}
