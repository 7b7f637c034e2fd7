// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.install.InstallJob;
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
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.MemoryLibrary;

/** A library in memory whose answers to some requests a test writes down; it remembers what was asked. */
public final class ScriptedLibrary implements Library {

    /**
     * What a streamed request finds and how it ends.
     *
     * @param <I> what it finds
     * @param <O> its outcome
     */
    @FunctionalInterface
    public interface Script<I, O> {

        /** Finds and ends. */
        O run(Consumer<? super I> found, IProgressMonitor monitor) throws LibraryException;
    }

    private final MemoryLibrary rest;
    private final Map<Class<?>, Function<Object, Record>> answers = new HashMap<>();
    private final Map<Class<?>, Script<Record, Record>> streams = new HashMap<>();
    private final List<Request<?>> asked = new CopyOnWriteArrayList<>();

    /** @param rest answers all that is not written down */
    public ScriptedLibrary(MemoryLibrary rest) {
        this.rest = rest;
    }

    /** What a request is answered from now on. */
    public <O extends Record, R extends Request<O>> void answers(Class<R> type, Function<R, O> answer) {
        answers.put(type, request -> answer.apply(type.cast(request)));
    }

    /** What a streamed request does from now on. */
    public <I extends Record, O extends Record, R extends StreamedRequest<I, O>> void streams(Class<R> type,
            Script<I, O> script) {
        streams.put(type, (found, monitor) -> script.run(item -> found.accept(item), monitor));
    }

    /** All requests of a type, as they came. */
    public <R extends Request<?>> List<R> asked(Class<R> type) {
        return asked.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** This library as the only one there is. */
    public Libraries alone() {
        return new Libraries() {
            @Override
            public URI defaultLocation() {
                return info().location();
            }

            @Override
            public List<LibraryInfo> known() {
                return List.of(info());
            }

            @Override
            public LibraryInfo create(Path folder, String name) {
                return info();
            }

            @Override
            public Library open(URI location) {
                return ScriptedLibrary.this;
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        asked.add(request);
        var answer = answers.get(request.getClass());
        return answer == null ? rest.run(request, actor, monitor) : (O) answer.apply(request);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        asked.add(request);
        var stream = streams.get(request.getClass());
        return stream == null ? rest.run(request, found, actor, monitor)
                : (O) stream.run(item -> found.accept((I) item), monitor);
    }

    @Override
    public LibraryInfo info() {
        return rest.info();
    }

    @Override
    public Models models(ModelQuery query) {
        return rest.models(query);
    }

    @Override
    public Optional<ModelRecord> model(String key) {
        return rest.model(key);
    }

    @Override
    public List<ModelRecord> records(List<String> keys) {
        return new ArrayList<>(rest.records(keys));
    }

    @Override
    public List<String> related(String key) {
        return rest.related(key);
    }

    @Override
    public List<InstallJob> installs() {
        return rest.installs();
    }

    @Override
    public Subscription watchInstalls(Consumer<InstallsEvent> listener) {
        return rest.watchInstalls(listener);
    }

    @Override
    public Path path(ModelRecord model) {
        return rest.path(model);
    }

    @Override
    public List<Change> history(String key, int limit) {
        return rest.history(key, limit);
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        return rest.subscribe(listener);
    }

    @Override
    public void close() {
        rest.close();
    }
}
