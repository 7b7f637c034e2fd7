// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;

/** A library that notes what it is asked, and answers some of it as a test says. */
public final class AnsweringLibrary extends ForwardingLibrary {

    private final Map<Class<?>, Reply<?>> replies = new HashMap<>();
    private final List<Request<?>> asked = new ArrayList<>();

    /** @param other answers all else */
    public AnsweringLibrary(Library other) {
        super(other);
    }

    /** What becomes of a request. */
    @FunctionalInterface
    public interface Reply<R> {
        Record to(R request) throws LibraryException;
    }

    /** From now on requests of this kind are answered so. */
    public synchronized <R extends Request<?>> void answers(Class<R> type, Reply<R> reply) {
        replies.put(type, reply);
    }

    /** From now on requests of this kind fail. */
    public <R extends Request<?>> void fails(Class<R> type, Problem problem) {
        answers(type, _ -> {
            throw new LibraryException(problem, "It did not work.", "Do something else.");
        });
    }

    /** What it was asked, of one kind. */
    public synchronized <R> List<R> asked(Class<R> type) {
        return asked.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // who says the answer says it of the right kind
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        Reply<Request<O>> reply;
        synchronized (this) {
            asked.add(request);
            reply = (Reply<Request<O>>) replies.get(request.getClass());
        }
        return reply == null ? super.run(request, actor, monitor) : (O) reply.to(request);
    }
}
