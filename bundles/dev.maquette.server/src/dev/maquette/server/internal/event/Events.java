// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.google.gson.JsonObject;

import dev.maquette.server.internal.http.HttpProblem;

/** Hands what happens to all clients that listen. */
public final class Events implements AutoCloseable {

    private final List<Mailbox> boxes = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private volatile boolean closed;

    /** @param clock gives the events their time */
    public Events(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Tells clients; never waits for any of them.
     *
     * @param name of the event
     * @param audience who is told
     * @param payload what; the {@code timestamp} is added
     */
    public void publish(String name, Audience audience, JsonObject payload) {
        var all = new JsonObject();
        all.addProperty("timestamp", clock.instant().getEpochSecond());
        payload.entrySet().forEach(member -> all.add(member.getKey(), member.getValue()));
        var event = new Event(name, audience, all.toString());
        boxes.forEach(box -> box.put(event));
    }

    /**
     * A box into which everything is put from now on that its owner may know.
     *
     * @throws HttpProblem when the client may not listen, or the server is being shut down
     */
    public Mailbox open(Admission admission) throws HttpProblem {
        var box = new Mailbox(admission);
        boxes.add(box);
        if (closed) {
            leave(box);
            throw new HttpProblem(503, "The server is being shut down. Try again later.");
        }
        return box;
    }

    /** Closes a box, and forgets it. */
    public void leave(Mailbox box) {
        box.close();
        boxes.remove(box);
    }

    /** How many listen. */
    public int listeners() {
        return boxes.size();
    }

    /** Accounts have changed: whoever listens is asked for again before anything more is sent. */
    public void accountsChanged() {
        boxes.forEach(Mailbox::doubt);
    }

    /** Ends all streams. */
    @Override
    public void close() {
        closed = true;
        boxes.forEach(Mailbox::close);
    }
}
