// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;

import io.socket.engineio.server.EngineIoWebSocket;

/**
 * A web socket of Jetty as the engine of Socket.IO takes it. It is public because Jetty finds its methods by itself.
 */
public final class SocketConnection extends EngineIoWebSocket implements Session.Listener.AutoDemanding {

    private static final Logger LOG = System.getLogger(SocketConnection.class.getName());

    /** How long a client may take to accept one message. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Consumer<EngineIoWebSocket> engine;
    private final Map<String, String> query;
    private final Map<String, List<String>> headers;
    private volatile Session session;

    /**
     * @param engine takes it when it is open
     * @param query of the request that opened it
     * @param headers of that request
     */
    SocketConnection(Consumer<EngineIoWebSocket> engine, Map<String, String> query,
            Map<String, List<String>> headers) {
        this.engine = engine;
        this.query = query;
        this.headers = headers;
    }

    @Override
    public Map<String, String> getQuery() {
        return query;
    }

    @Override
    public Map<String, List<String>> getConnectionHeaders() {
        return headers;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        engine.accept(this);
    }

    /** The engine throws whatever it is led to by what is sent. */
    @Override
    public void onWebSocketText(String message) {
        try {
            emit("message", message);
        } catch (RuntimeException nonsense) {
            LOG.log(Level.DEBUG, "A client of Socket.IO sends what makes no sense", nonsense);
            session.close(StatusCode.BAD_DATA, "This is not understood.", Callback.NOOP);
        }
    }

    /** Nothing that clients have to say needs bytes. */
    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        callback.succeed();
        session.close(StatusCode.BAD_DATA, "Only text is understood.", Callback.NOOP);
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        emit("error", "websocket error", cause.getMessage());
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
        emit("close");
        callback.succeed();
    }

    /** Waits until the message is on its way: whoever sends is a thread of this client alone. */
    @Override
    public void write(String message) throws IOException {
        var sent = new Callback.Completable();
        session.sendText(message, sent);
        try {
            sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException failure) {
            session.disconnect();
            throw new IOException("The client does not read", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The message is not sent").initCause(interrupted);
        }
    }

    @Override
    public void write(byte[] message) {
        throw new UnsupportedOperationException("All messages are text.");
    }

    @Override
    public void close() {
        session.close();
    }
}
