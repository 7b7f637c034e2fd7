// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.OperationCanceledException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.json.WireJson;

/**
 * One answer as lines of JSON, each an object with one member: {@code progress}, {@code item}, and at the end
 * {@code outcome}, {@code problem} or {@code cancelled}. While there is nothing to say an empty line is sent every now
 * and then, as that is the only way to notice that the client has gone.
 */
final class LineStream {

    /** Two of them notice that a connection is closed, within the 200 ms that a cancellation may take. */
    static final long BEAT_MILLIS = 75;

    private static final byte[] END = {'\n'};

    private final OutputStream out;
    private final Progress progress;
    private boolean ended;

    LineStream(OutputStream out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Says it, and returns when it is on its way. */
    synchronized void say(String member, Object value) throws IOException {
        var line = new JsonObject();
        line.add(member, JsonParser.parseString(WireJson.write(value)));
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        out.write(END);
        out.flush();
    }

    /** Tells what was found; a client that is gone ends the operation. */
    void item(Object found) {
        try {
            say("item", found);
        } catch (IOException _) {
            progress.setCanceled(true);
            throw new OperationCanceledException();
        }
    }

    /** Says how far it is, or nothing but that it is still there. */
    private synchronized void beat() throws IOException {
        var news = progress.news();
        if (news != null) {
            say("progress", news);
        } else {
            out.write(END);
            out.flush();
        }
    }

    /** Goes on until {@link #end}; when the client has gone the operation is cancelled. */
    synchronized void beatUntilEnded() {
        try {
            while (!ended) {
                wait(BEAT_MILLIS);
                if (!ended) {
                    beat();
                }
            }
        } catch (IOException _) {
            progress.setCanceled(true);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }
}
