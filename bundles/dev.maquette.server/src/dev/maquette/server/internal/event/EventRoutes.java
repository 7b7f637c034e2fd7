// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.google.gson.JsonObject;

import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;

/** Everything that happens as a stream of server-sent events, which browsers read by themselves. */
public final class EventRoutes implements RouteGroup {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Events events;
    private final Duration heartbeat;

    public EventRoutes(Served served) {
        this(served.events(), HEARTBEAT);
    }

    EventRoutes(Events events, Duration heartbeat) {
        this.events = events;
        this.heartbeat = heartbeat;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/api/v1/events").named("stream_events", "events")
                .says("Everything that happens, as server-sent events").access(Access.USER)
                .answers(200, "text/event-stream", null).fails(401, "Nobody has signed in")
                .fails(503, "The server is being shut down").by(this::stream));
    }

    private Answer stream(Exchange exchange) throws HttpProblem {
        var box = events.open(exchange::again);
        return Answer.stream("text/event-stream", out -> send(box, out)).with("Cache-Control", "no-store")
                .with("X-Accel-Buffering", "no");
    }

    private void send(Mailbox box, OutputStream out) throws IOException {
        try {
            write(out, "connected", greeting(box));
            while (box.open()) {
                var event = box.next(heartbeat);
                if (event.isPresent()) {
                    write(out, event.get().name(), event.get().payload());
                } else if (box.open()) {
                    write(out, ":\n\n");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The stream of events ends").initCause(interrupted);
        } finally {
            events.leave(box);
        }
    }

    /** From here on nothing is missed. */
    private static String greeting(Mailbox box) {
        var json = new JsonObject();
        json.addProperty("user_id", box.caller().id());
        json.addProperty("is_admin", box.caller().admin());
        return json.toString();
    }

    private static void write(OutputStream out, String name, String payload) throws IOException {
        write(out, "event: " + name + "\ndata: " + payload + "\n\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
