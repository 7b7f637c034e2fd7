// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.core.internal.install.LibraryInstalls;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Operations;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** A library on a folder of this machine. */
final class OpenLibrary implements Library {

    private static final Logger LOG = System.getLogger(OpenLibrary.class.getName());
    private static final long PAUSE_MILLIS = 100;

    private final LibraryInfo info;
    private final LibraryFolder folder;
    private final Registry registry;
    private final Operations operations;
    private final LibraryInstalls installs;
    private final Closeable presence;
    private int running;
    private boolean left;
    private volatile boolean closed;

    /** @param presence given back when it is closed, and the last operation has ended */
    OpenLibrary(LibraryInfo info, LibraryFolder folder, Registry registry, Operations operations,
            Closeable presence) {
        this.presence = presence;
        this.info = info;
        this.folder = folder;
        this.registry = registry;
        this.operations = operations;
        this.installs = new LibraryInstalls(registry, folder);
    }

    @Override
    public LibraryInfo info() {
        return info;
    }

    @Override
    public Models models(ModelQuery query) {
        return registry.query(query);
    }

    @Override
    public Optional<ModelRecord> model(String key) throws LibraryException {
        try {
            return registry.open(key).map(Records::of);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    @Override
    public List<ModelRecord> records(List<String> keys) throws LibraryException {
        try {
            return registry.read(keys).stream().map(Records::of).toList();
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    @Override
    public List<String> related(String key) throws LibraryException {
        try {
            return registry.related(key);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    @Override
    public List<InstallJob> installs() throws LibraryException {
        try {
            return installs.list();
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    @Override
    public Subscription watchInstalls(Consumer<InstallsEvent> listener) {
        return installs.listen(listener);
    }

    @Override
    public Path path(ModelRecord model) {
        return folder.resolve(model.path());
    }

    @Override
    public List<Change> history(String key, int limit) throws LibraryException {
        try {
            return registry.history(key, limit).stream().map(OpenLibrary::change).toList();
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static Change change(ChangeRow row) {
        return new Change(row.sequence(), row.batch(), row.at(), new Actor(row.actor()), row.label(),
                row.operation(), row.key(), Records.of(row.before()), Records.of(row.after()), row.undoes());
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        return registry.observe(
                event -> listener.accept(new LibraryEvent(event.sequence(), event.versions().keySet())));
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        begin();
        try {
            return operations.run(request, new OperationContext(registry, folder, installs, actor, monitor));
        } finally {
            end();
        }
    }

    @Override
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        begin();
        try {
            return operations.run(request, found,
                    new OperationContext(registry, folder, installs, actor, untilClosed(monitor)));
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        running++;
    }

    private synchronized void end() {
        running--;
        leave();
        notifyAll();
    }

    /** Whether an operation runs, be it that the library was closed meanwhile. */
    synchronized boolean isBusy() {
        return running > 0;
    }

    /** Waits until no operation runs any more. */
    synchronized void awaitEnd(IProgressMonitor monitor) throws InterruptedException {
        while (running > 0) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            wait(PAUSE_MILLIS);
        }
    }

    /** What tells what it finds may last as long as the library is open, but no longer. */
    private IProgressMonitor untilClosed(IProgressMonitor monitor) {
        return new ProgressMonitorWrapper(monitor) {
            @Override
            public boolean isCanceled() {
                return closed || super.isCanceled();
            }
        };
    }

    @Override
    public void close() {
        closed = true;
        installs.close();
        registry.close();
        leave();
    }

    /** Whoever is to be alone with the files must not be while an operation still has them. */
    private synchronized void leave() {
        if (!closed || left || running > 0) {
            return;
        }
        left = true;
        try {
            presence.close();
        } catch (IOException untilTheEnd) {
            LOG.log(Level.WARNING, "Others see " + folder.root() + " in use until this program ends", untilTheEnd);
        }
    }
}
