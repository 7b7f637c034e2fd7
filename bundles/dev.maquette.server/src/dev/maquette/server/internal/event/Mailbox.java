// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.http.HttpProblem;

/**
 * What waits to be sent to one client. Whoever publishes never waits for a client: one that lets too much pile up is
 * dropped. One thread takes out; any may put in.
 */
public final class Mailbox {

    /** How long what is known of an account is believed. */
    private static final Duration TRUST = Duration.ofSeconds(30);

    private static final int MOST_EVENTS = 1_000;
    private static final int MOST_CHARACTERS = 4 << 20;

    private final Queue<Event> waiting = new ArrayDeque<>();
    private final Admission admission;
    private final Duration trust;
    private Caller caller;
    private long characters;
    private long asked;
    private boolean closed;
    private boolean refused;

    /** @throws HttpProblem when the client may not listen */
    Mailbox(Admission admission) throws HttpProblem {
        this(admission, TRUST);
    }

    Mailbox(Admission admission, Duration trust) throws HttpProblem {
        this.admission = admission;
        this.trust = trust;
        caller = admission.caller();
        asked = System.nanoTime();
    }

    synchronized void put(Event event) {
        if (closed || !event.audience().includes(caller)) {
            return;
        }
        if (waiting.size() >= MOST_EVENTS || characters >= MOST_CHARACTERS) {
            close();
            return;
        }
        waiting.add(event);
        characters += event.payload().length();
        notifyAll();
    }

    /**
     * The next event, or nothing when none came in time or the box was closed.
     *
     * @param patience how long to wait for one
     */
    public Optional<Event> next(Duration patience) throws InterruptedException {
        var event = taken(patience);
        if (due()) {
            askAgain();
        }
        synchronized (this) {
            return closed ? Optional.empty() : event.filter(next -> next.audience().includes(caller));
        }
    }

    private synchronized Optional<Event> taken(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toNanos();
        while (waiting.isEmpty() && !closed && !due() && left > 0) {
            wait(Math.max(1, left / 1_000_000));
            left = end - System.nanoTime();
        }
        var event = Optional.ofNullable(waiting.poll());
        event.ifPresent(next -> characters -= next.payload().length());
        return event;
    }

    private synchronized boolean due() {
        return !closed && System.nanoTime() - asked >= trust.toNanos();
    }

    private void askAgain() {
        try {
            admit(admission.caller());
        } catch (HttpProblem _) {
            refuse();
        }
    }

    private synchronized void refuse() {
        refused = true;
        close();
    }

    private synchronized void admit(Caller now) {
        caller = now;
        asked = System.nanoTime();
    }

    /** The account may have changed: before anything more is sent, it is asked for again. */
    synchronized void doubt() {
        asked = System.nanoTime() - trust.toNanos();
        notifyAll();
    }

    synchronized Caller caller() {
        return caller;
    }

    /** Whether it was closed because its owner may not listen any more. */
    public synchronized boolean refused() {
        return refused;
    }

    /** Whether more may come. */
    public synchronized boolean open() {
        return !closed;
    }

    /** Forgets what waits, and ends the waiting for more. */
    synchronized void close() {
        closed = true;
        waiting.clear();
        characters = 0;
        notifyAll();
    }
}
