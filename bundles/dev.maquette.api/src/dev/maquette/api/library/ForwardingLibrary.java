// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.model.ModelRecord;

/** A library that has another one answer all questions, but those that a subclass answers itself. */
public abstract class ForwardingLibrary implements Library {

    private final Library other;

    /** @param other answers what a subclass does not */
    protected ForwardingLibrary(Library other) {
        this.other = other;
    }

    @Override
    public LibraryInfo info() {
        return other.info();
    }

    @Override
    public Set<Right> rights() {
        return other.rights();
    }

    @Override
    public Models models(ModelQuery query) {
        return other.models(query);
    }

    @Override
    public Optional<ModelRecord> model(String key) throws LibraryException {
        return other.model(key);
    }

    @Override
    public List<ModelRecord> records(List<String> keys) throws LibraryException {
        return other.records(keys);
    }

    @Override
    public List<String> related(String key) throws LibraryException {
        return other.related(key);
    }

    @Override
    public List<InstallJob> installs() throws LibraryException {
        return other.installs();
    }

    @Override
    public Subscription watchInstalls(Consumer<InstallsEvent> listener) {
        return other.watchInstalls(listener);
    }

    @Override
    public Path path(ModelRecord model) {
        return other.path(model);
    }

    @Override
    public List<Change> history(String key, int limit) throws LibraryException {
        return other.history(key, limit);
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        return other.subscribe(listener);
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        return other.run(request, actor, monitor);
    }

    @Override
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        return other.run(request, found, actor, monitor);
    }

    @Override
    public void close() {
        other.close();
    }
}
