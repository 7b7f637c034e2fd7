// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.Requests;

/** A library that a server has. Who acts is whoever has signed in there, whatever is said here. */
final class RemoteLibrary implements Library {

    private static final String ROOT = "api/v1/maquette/";
    /** Fewer than a server gives, so that what is read of it is not all in memory as text. */
    private static final int RECORDS_AT_ONCE = 2_000;

    private final Line line;
    private final LibraryInfo info;
    private final Answers answers = new Answers();
    private final Events events;
    private volatile Set<Right> rights;

    RemoteLibrary(Line line, Facts facts) throws LibraryException {
        this.line = line;
        this.info = facts.info(line);
        this.rights = facts.rights();
        this.events = new Events(line, facts.sequence(), answers);
    }

    @Override
    public LibraryInfo info() {
        return info;
    }

    @Override
    public Set<Right> rights() {
        return rights;
    }

    /** @throws UnreachableLibraryException when the server cannot be asked, or refuses */
    @Override
    public Models models(ModelQuery query) {
        var known = answers.find(query);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            long age = answers.age();
            var answer = line.post(ROOT + "query", WireJson.write(query), Models.class);
            answers.keep(query, answer, age);
            return answer;
        } catch (LibraryException failure) {
            throw new UnreachableLibraryException(failure);
        }
    }

    @Override
    public Optional<ModelRecord> model(String key) throws LibraryException {
        return records(List.of(key)).stream().findFirst();
    }

    @Override
    public List<ModelRecord> records(List<String> keys) throws LibraryException {
        var records = new ArrayList<ModelRecord>(keys.size());
        for (int from = 0; from < keys.size(); from += RECORDS_AT_ONCE) {
            var some = keys.subList(from, Math.min(keys.size(), from + RECORDS_AT_ONCE));
            records.addAll(List.of(
                    line.post(ROOT + "records", WireJson.write(Map.of("keys", some)), ModelRecord[].class)));
        }
        return List.copyOf(records);
    }

    @Override
    public List<String> related(String key) throws LibraryException {
        try {
            return List.of(line.get(ROOT + "models/" + Address.encoded(key) + "/related", String[].class));
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.NOT_FOUND) {
                return List.of();
            }
            throw failure;
        }
    }

    @Override
    public List<InstallJob> installs() throws LibraryException {
        return rights().contains(Right.MANAGE) ? List.of(line.get(ROOT + "installs", InstallJob[].class)) : List.of();
    }

    @Override
    public Subscription watchInstalls(Consumer<InstallsEvent> listener) {
        return events.watch(listener);
    }

    /** On the server's machine, unless both see the same files. */
    @Override
    public Path path(ModelRecord model) {
        return info.modelsFolder().resolve(model.path()).normalize();
    }

    @Override
    public List<Change> history(String key, int limit) throws LibraryException {
        var of = key == null ? "" : "&key=" + Address.encoded(key);
        return List.of(line.get(ROOT + "history?limit=" + Math.min(limit, 10_000) + of, Change[].class));
    }

    @Override
    public Subscription subscribe(Consumer<LibraryEvent> listener) {
        return events.subscribe(listener);
    }

    @Override
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        return carryOut(request, _ -> {
            // what it finds is not asked for
        }, monitor);
    }

    @Override
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        return carryOut(request, items(request, found), monitor);
    }

    @SuppressWarnings("unchecked") // the catalogue says what its operation finds
    private static <I extends Record> Consumer<Record> items(StreamedRequest<I, ?> request,
            Consumer<? super I> found) {
        var type = Requests.of(request).item().orElseThrow();
        return item -> found.accept((I) type.cast(item));
    }

    @SuppressWarnings("unchecked") // the catalogue says what its operation returns
    private <O extends Record> O carryOut(Request<O> request, Consumer<Record> found, IProgressMonitor monitor)
            throws LibraryException {
        try {
            return (O) new RemoteRun(line, monitor).carryOut(request, found);
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.DENIED) {
                lookAtRights(failure);
            }
            throw failure;
        } finally {
            answers.forget(); // whoever asks next sees it, be it that the server has not told yet
        }
    }

    /** They may have changed since the library was opened. */
    private void lookAtRights(LibraryException denied) {
        try {
            rights = Facts.ask(line).rights();
        } catch (LibraryException unknown) {
            denied.addSuppressed(unknown);
        }
    }

    @Override
    public void close() {
        line.close();
        events.close();
    }
}
