// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

import dev.maquette.server.internal.event.Events;
import dev.maquette.server.internal.http.Gate;
import io.socket.engineio.server.EngineIoServer;
import io.socket.engineio.server.EngineIoServerOptions;
import io.socket.engineio.server.EngineIoSocket;

/** Tells events by Socket.IO, over web sockets and by polling. */
public final class Sockets implements AutoCloseable {

    /** Where InvokeAI's clients look for it. */
    public static final String PATH = "/ws/socket.io";

    private static final Duration PING = Duration.ofSeconds(25);
    private static final Duration PONG = Duration.ofSeconds(20);
    private static final Duration IDLE = PING.plus(PONG).plusSeconds(15);

    private final Events events;
    private final Gate gate;
    private final Limits limits;
    private final Newcomers newcomers;
    private final Clockwork clockwork = new Clockwork();
    private final Set<SocketClient> clients = ConcurrentHashMap.newKeySet();
    private final EngineIoServer engine;

    /** @param gate knows whose token a client shows */
    public Sockets(Events events, Gate gate) {
        this(events, gate, new Limits(1_000, 100, Duration.ofSeconds(10)));
    }

    /**
     * How many may listen.
     *
     * @param clients at once
     * @param newcomers of one network at once, who have not shown yet who they are
     * @param greeting how long they may take for it
     */
    record Limits(int clients, int newcomers, Duration greeting) {
    }

    Sockets(Events events, Gate gate, Limits limits) {
        this.events = events;
        this.gate = gate;
        this.limits = limits;
        newcomers = new Newcomers(limits.newcomers);
        engine = new EngineIoServer(options());
        engine.on("connection", args -> opened((EngineIoSocket) args[0]));
    }

    private EngineIoServerOptions options() {
        var options = EngineIoServerOptions.newFromDefault();
        options.setPingInterval(PING.toMillis());
        options.setPingTimeout(PONG.toMillis());
        // which pages may listen is decided for the whole server
        options.setCorsHandlingDisabled(true);
        options.setScheduledExecutorService(clockwork);
        options.setHandshakeInterceptor((_, _) -> clients.size() < limits.clients && newcomers.hasRoom());
        return options;
    }

    private void opened(EngineIoSocket connection) {
        var newcomer = newcomers.add();
        var client = new SocketClient(connection, events, gate, newcomer);
        clients.add(client);
        connection.on("close", _ -> {
            clients.remove(client);
            newcomer.run();
        });
        clockwork.schedule(() -> {
            if (!client.joined()) {
                client.end();
                // one that polls is closed when it asks again, which it may never do
                clients.remove(client);
                newcomer.run();
            }
        }, limits.greeting.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What answers below {@link #PATH}, and nowhere else. */
    public Handler handler(Server server) {
        var polling = new ServletContextHandler(PATH);
        polling.setAllowNullPathInContext(true);
        var holder = new ServletHolder(new PollingServlet(engine, newcomers));
        holder.setAsyncSupported(true);
        polling.addServlet(holder, "/*");
        var sockets = WebSocketUpgradeHandler.from(server, this::configure);
        sockets.setHandler(polling);
        return sockets;
    }

    private void configure(ServerWebSocketContainer container) {
        container.setIdleTimeout(IDLE);
        container.setMaxTextMessageSize(Handshake.MOST_BYTES);
        container.addMapping(PATH + "/*", this::socket);
    }

    private Object socket(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        var query = request.getHttpURI().getQuery();
        if (Handshake.tooOld(query)) {
            Response.writeError(request, response, callback, 400, Handshake.TOO_OLD);
            return null;
        }
        // compression would cost each client more memory than all it is told
        response.setExtensions(List.of());
        var address = Request.getRemoteAddr(request);
        return new SocketConnection(opened -> newcomers.from(address, () -> engine.handleWebSocket(opened)),
                Handshake.words(query), headers(request));
    }

    private static Map<String, List<String>> headers(ServerUpgradeRequest request) {
        var headers = new ConcurrentHashMap<String, List<String>>();
        for (HttpField field : request.getHeaders()) {
            headers.put(field.getName(), request.getHeaders().getValuesList(field.getName()));
        }
        return headers;
    }

    /** Ends all connections. */
    @Override
    public void close() {
        clients.forEach(SocketClient::end);
        clockwork.shutdownNow();
    }
}
