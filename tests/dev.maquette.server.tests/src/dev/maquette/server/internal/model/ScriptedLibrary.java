// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.model.ModelRecord;

/** A library that answers some requests as the test says, and can be held up. */
final class ScriptedLibrary extends ForwardingLibrary {

    /** Answers a request, or fails. */
    interface Script {
        Record answer() throws LibraryException;
    }

    private final Map<Class<?>, Script> scripts = new ConcurrentHashMap<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private Class<?> holds;

    ScriptedLibrary(Library other) {
        super(other);
    }

    /** From now on this is the answer to requests of that class. */
    void answers(Class<?> request, Script script) {
        scripts.put(request, script);
    }

    /** From now on no answer is given for it. */
    void answersAsUsual() {
        scripts.clear();
    }

    /** The next request of that class waits until it is released. */
    void holds(Class<?> request) {
        holds = request;
    }

    /** Returns when a request waits. */
    void awaitHeld() throws InterruptedException {
        held.await();
    }

    void release() {
        released.countDown();
    }

    /** How often records were asked for. */
    int reads() {
        return reads.get();
    }

    @Override
    public List<ModelRecord> records(List<String> keys) throws LibraryException {
        reads.incrementAndGet();
        return super.records(keys);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        if (request.getClass() == holds) {
            hold();
        }
        var script = scripts.get(request.getClass());
        return script == null ? super.run(request, actor, monitor) : (O) script.answer();
    }

    private void hold() {
        held.countDown();
        try {
            released.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
