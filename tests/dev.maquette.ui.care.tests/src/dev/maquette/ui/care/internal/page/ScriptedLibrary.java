// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;

/** A library in memory whose answers to some requests a test writes down; it remembers what was asked. */
public final class ScriptedLibrary extends ForwardingLibrary {

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

    /**
     * What a request is answered.
     *
     * @param <R> the request
     * @param <O> its outcome
     */
    @FunctionalInterface
    public interface Answer<R, O> {

        /** Answers. */
        O to(R request) throws LibraryException;
    }

    private final Map<Class<?>, Answer<Object, Record>> answers = new HashMap<>();
    private final Map<Class<?>, Script<Record, Record>> streams = new HashMap<>();
    private final List<Request<?>> asked = new CopyOnWriteArrayList<>();

    /** @param rest answers all that is not written down */
    public ScriptedLibrary(MemoryLibrary rest) {
        super(rest);
    }

    /** What a request is answered from now on. */
    @SuppressWarnings("unchecked")
    public <O extends Record, R extends Request<O>> void answers(Class<R> type, Answer<R, O> answer) {
        answers.put(type, (Answer<Object, Record>) (Answer<?, ?>) answer);
    }

    /** What a streamed request does from now on. */
    @SuppressWarnings("unchecked")
    public <I extends Record, O extends Record, R extends StreamedRequest<I, O>> void streams(Class<R> type,
            Script<I, O> script) {
        streams.put(type, (Script<Record, Record>) (Script<?, ?>) script);
    }

    /** All requests of a type, as they came. */
    public <R extends Request<?>> List<R> asked(Class<R> type) {
        return asked.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** This library as the only one there is. */
    public Libraries alone() {
        return new MemoryLibraries(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        asked.add(request);
        var answer = answers.get(request.getClass());
        return answer == null ? super.run(request, actor, monitor) : (O) answer.to(request);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
            Actor actor, IProgressMonitor monitor) throws LibraryException {
        asked.add(request);
        var stream = streams.get(request.getClass());
        return stream == null ? super.run(request, found, actor, monitor)
                : ((Script<I, O>) (Script<?, ?>) stream).run(found, monitor);
    }
}
