// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.RequestType;
import dev.maquette.api.request.Requests;

/** An operation that a server carries out. Who cancels it closes the connection. */
final class RemoteRun {

    private static final String LINES = "application/x-ndjson";
    private static final long LOOK_MILLIS = 40;

    private final Line line;
    private final IProgressMonitor monitor;
    private final Relayed progress;
    private volatile boolean over;

    RemoteRun(Line line, IProgressMonitor monitor) {
        this.line = line;
        this.monitor = monitor;
        this.progress = new Relayed(monitor);
    }

    /**
     * Has it carried out.
     *
     * @param found called with each item
     */
    Record carryOut(Request<?> request, Consumer<Record> found) throws LibraryException {
        var type = Requests.of(request);
        var sent = line.request("POST", "api/v1/maquette/operations/" + type.name());
        sent.setHeader("Accept", LINES);
        sent.setEntity(new StringEntity(body(request), ContentType.APPLICATION_JSON));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        var watch = Thread.ofVirtual().name("maquette-cancel").start(() -> watch(sent));
        try {
            return line.exchange(sent, in -> follow(in, type, found));
        } catch (IOException failure) {
            throw broken(failure);
        } finally {
            over = true;
            watch.interrupt();
        }
    }

    /** Secrets go only where nobody can read along. */
    private String body(Request<?> request) throws LibraryException {
        var revealed = WireJson.reveal(request);
        if (!line.server().isPrivate() && !revealed.equals(WireJson.write(request))) {
            throw new LibraryException(Problem.ENVIRONMENT,
                    "The request holds a token or password, and the way to " + line.server() + " is not encrypted.",
                    "Open the library by https, or set the token on the server's machine.");
        }
        return revealed;
    }

    private LibraryException broken(IOException failure) {
        if (monitor.isCanceled() || line.isClosed()) {
            throw new OperationCanceledException();
        }
        return line.refusals().unreachable(failure);
    }

    private void watch(HttpUriRequestBase sent) {
        try {
            while (!over) {
                if (monitor.isCanceled()) {
                    sent.cancel();
                    return;
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the operation is over
        }
    }

    private Record follow(InputStream in, RequestType type, Consumer<Record> found)
            throws IOException, LibraryException {
        var lines = Line.lines(in);
        for (var text = lines.readLine(); text != null; text = lines.readLine()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var outcome = text.isEmpty() ? null : understood(text, type, found);
            if (outcome != null) {
                return outcome;
            }
        }
        throw new IOException("it ended before the operation did");
    }

    private Record understood(String text, RequestType type, Consumer<Record> found) throws LibraryException {
        var said = parsed(text);
        if (said.has("outcome")) {
            return read(said.get("outcome"), type.outcome());
        }
        if (said.has("item") && type.item().isPresent()) {
            found.accept(read(said.get("item"), type.item().get()));
        } else if (said.has("progress")) {
            progress.tell(read(said.get("progress"), Relayed.State.class));
        } else if (said.get("problem") instanceof JsonObject told) {
            throw line.refusals().told(told);
        } else if (said.has("cancelled")) {
            throw new LibraryException(Problem.ENVIRONMENT, line.server() + " has ended the operation.",
                    "It may be shutting down. Try again later.");
        }
        return null;
    }

    private JsonObject parsed(String text) throws LibraryException {
        try {
            return JsonParser.parseString(text).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException strange) {
            throw line.refusals().strange(strange);
        }
    }

    private <T> T read(JsonElement json, Class<T> type) throws LibraryException {
        try {
            return WireJson.read(json.toString(), type);
        } catch (JsonParseException strange) {
            throw line.refusals().strange(strange);
        }
    }
}
