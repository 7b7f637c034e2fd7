// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

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

/** One user's hold on a shared library: closing it twice counts once. */
final class LibraryHandle implements Library {

    private final Library shared;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    LibraryHandle(Library shared, Runnable release) {
        this.shared = shared;
        this.release = release;
    }

    @Override
    public LibraryInfo info() {
        return shared.info();
    }

    @Override
    public Models models(ModelQuery query) {
        return shared.models(query);
    }

    @Override
    public Optional<ModelRecord> model(String key) throws LibraryException {
        return shared.model(key);
    }

    @Override
    public List<ModelRecord> records(List<String> keys) throws LibraryException {
        return shared.records(keys);
    }

    @Override
    public List<String> related(String key) throws LibraryException {
        return shared.related(key);
    }

    @Override
    public List<InstallJob> installs() throws LibraryException {
        return shared.installs();
    }

    @Override
    public Subscription watchInstalls(Consumer<InstallsEvent> listener) {
        return shared.watchInstalls(listener);
    }

    @Override
    public Path path(ModelRecord model) {
        return shared.path(model);
    }

    @Override
    public List<Change> history(String key, int limit) throws LibraryException {
        return shared.history(key, limit);
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        return shared.subscribe(listener);
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        return shared.run(request, actor, monitor);
    }

    @Override
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        return shared.run(request, found, actor, monitor);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }
}
