// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.server.internal.event.Events;
import dev.maquette.server.internal.event.Mailbox;
import dev.maquette.server.internal.http.Gate;
import dev.maquette.server.internal.http.HttpProblem;
import io.socket.engineio.server.EngineIoSocket;

/**
 * A client of Socket.IO: it shows who it is, and is then told what it may know. What it says beyond that belongs to
 * parts of InvokeAI that are not here; it is acknowledged and forgotten.
 */
final class SocketClient {

    private static final Logger LOG = System.getLogger(SocketClient.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final EngineIoSocket connection;
    private final Events events;
    private final Gate gate;
    private final Runnable newcomer;
    private final Outlet outlet;
    private Mailbox box;
    private boolean gone;

    /** @param newcomer is run when it is none any more */
    SocketClient(EngineIoSocket connection, Events events, Gate gate, Runnable newcomer) {
        this.connection = connection;
        this.events = events;
        this.gate = gate;
        this.newcomer = newcomer;
        outlet = new Outlet(connection);
        connection.on("data", args -> received(args[0]));
        connection.on("close", _ -> end());
    }

    private void received(Object data) {
        try {
            heard(Words.read((String) data));
        } catch (RuntimeException | StackOverflowError nonsense) {
            LOG.log(Level.DEBUG, "A client of Socket.IO sends what makes no sense", nonsense);
            connection.close();
        }
    }

    private void heard(Words words) {
        switch (words.kind()) {
        case CONNECT -> connect(words);
        case EVENT -> acknowledge(words);
        case DISCONNECT -> end();
        case ACK, CONNECT_ERROR -> {
            // nothing was asked
        }
        }
    }

    private void connect(Words words) {
        if (!words.namespace().equals("/")) {
            answer(Words.refused(words.namespace(), "Invalid namespace"));
            return;
        }
        var token = token(words.json());
        try {
            join(events.open(() -> gate.identify(token)));
        } catch (HttpProblem problem) {
            answer(Words.refused("/", problem.getMessage()));
        }
    }

    private synchronized void join(Mailbox opened) {
        if (gone || box != null) {
            events.leave(opened);
            return;
        }
        box = opened;
        newcomer.run();
        outlet.send(Words.connected(connection.getId()));
        Thread.ofVirtual().name("maquette-socket-" + connection.getId()).start(() -> tell(opened));
    }

    /** From the greeting, or else from the request that opened the connection. */
    private Optional<String> token(JsonElement greeting) {
        if (greeting instanceof JsonObject json && json.get("token") instanceof JsonPrimitive token
                && !token.getAsString().isEmpty()) {
            return Optional.of(token.getAsString());
        }
        var headers = connection.getInitialHeaders();
        return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase("Authorization"))
                .map(header -> header.getValue()).flatMap(List::stream)
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip()).findFirst();
    }

    private void acknowledge(Words question) {
        if (question.id() >= 0 && joined()) {
            answer(question.acknowledged());
        }
    }

    /** Who asks on and on and never listens is let go. */
    private void answer(Words words) {
        if (!outlet.answer(words)) {
            end();
        }
    }

    private void tell(Mailbox from) {
        try {
            while (from.open()) {
                var event = from.next(PATIENCE);
                if (event.isPresent() && outlet.hasRoom(from::open)) {
                    outlet.send(Words.event(event.get().name(), event.get().payload()));
                }
            }
            if (from.refused()) {
                outlet.send(Words.of(Words.Kind.DISCONNECT));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            events.leave(from);
            connection.close();
        }
    }

    /** Whether it has shown who it is. */
    synchronized boolean joined() {
        return box != null;
    }

    /** Ends it; what waits is not sent any more. */
    void end() {
        synchronized (this) {
            gone = true;
            if (box != null) {
                events.leave(box);
            }
        }
        connection.close();
    }
}
