// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.CatchUpHashes;
import dev.maquette.api.request.CatchUpHashes.CaughtUp;
import dev.maquette.api.request.CatchUpHashes.End;
import dev.maquette.api.request.ChangeSettings;

/** A library, the only one there is, that notes what is to be hashed in the background and lets a test hold it up. */
final class HashingLibrary implements Library, Libraries {

    /** The keys of each request, null for all. */
    final List<List<String>> asked = new CopyOnWriteArrayList<>();
    /** What goes on until it is cancelled. */
    final List<StreamedRequest<?, ?>> lasting = new CopyOnWriteArrayList<>();
    final List<Actor> actors = new CopyOnWriteArrayList<>();
    final List<String> hashed = new CopyOnWriteArrayList<>();
    volatile boolean held;
    volatile boolean wanted = true;
    private final List<Consumer<LibraryEvent>> listeners = new CopyOnWriteArrayList<>();

    @Override
    @SuppressWarnings("unchecked")
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor) {
        return (O) switch (request) {
        case CatchUpHashes catchUp -> {
            actors.add(actor);
            yield catchUp(catchUp, monitor);
        }
        case ChangeSettings settings -> {
            wanted = settings.hashInBackground() == null ? wanted : settings.hashInBackground();
            yield new ChangeSettings.Settings(wanted);
        }
        default -> throw new UnsupportedOperationException(request.operation());
        };
    }

    private CaughtUp catchUp(CatchUpHashes request, IProgressMonitor monitor) {
        asked.add(request.keys() == null ? null : new ArrayList<>(request.keys()));
        while (held) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Thread.onSpinWait();
        }
        if (request.keys() != null) {
            hashed.addAll(request.keys());
            request.keys().forEach(this::tell);
        }
        return new CaughtUp(wanted ? End.DONE : End.UNWANTED, 1, List.of());
    }

    /** Something happened to the model. */
    void tell(String key) {
        listeners.forEach(listener -> listener.accept(new LibraryEvent(1, Set.of(key))));
    }

    @Override
    public Optional<ModelRecord> model(String key) {
        var hash = key.startsWith("hashed") || hashed.contains(key) ? ",\"hash\":\"blake3:00\"" : "";
        return Optional.of(Json.read("{\"key\":\"" + key + "\"" + hash + "}", ModelRecord.class));
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Library open(URI location) {
        return this;
    }

    @Override
    public LibraryInfo info() {
        return new LibraryInfo("Hashing", defaultLocation(), Path.of("/hashing/models"));
    }

    @Override
    public URI defaultLocation() {
        return URI.create("file:///hashing/");
    }

    @Override
    public List<LibraryInfo> known() {
        return List.of(info());
    }

    @Override
    public LibraryInfo create(Path folder, String name) throws LibraryException {
        throw new UnsupportedOperationException();
    }

    @Override
    public MovedLibrary move(URI from, Path to, boolean dryRun, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Models models(ModelQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ModelRecord> records(List<String> keys) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> related(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<InstallJob> installs() {
        throw new UnsupportedOperationException();
    }

    /** Lasts until it is cancelled. */
    @Override
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) {
        lasting.add(request);
        while (!monitor.isCanceled()) {
            Thread.onSpinWait();
        }
        lasting.remove(request);
        throw new OperationCanceledException();
    }

    @Override
    public Subscription watchInstalls(Consumer<InstallsEvent> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path path(ModelRecord model) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> history(String key, int limit) {
        return List.of();
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
