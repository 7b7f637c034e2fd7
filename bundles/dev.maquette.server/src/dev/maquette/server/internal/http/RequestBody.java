// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;

/**
 * The body of a request.
 *
 * @param most bytes that are taken
 * @param grace how long it may take whatever its size; beyond it must come in at a modem's pace
 */
record RequestBody(Request request, long most, Duration grace) {

    private static final int BLOCK = 1 << 16;
    private static final long BYTES_PER_SECOND = 1024;

    /** @throws HttpProblem 413 when it is too large, 408 when it is too slow or does not come to its end */
    byte[] bytes() throws HttpProblem {
        if (request.getLength() > most) {
            throw tooLarge();
        }
        var bytes = new ByteArrayOutputStream();
        long begin = NanoTime.now();
        try (var in = Content.Source.asInputStream(request)) {
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                bytes.write(block, 0, read);
                check(bytes.size(), Duration.ofNanos(NanoTime.since(begin)));
            }
        } catch (IOException _) { // of the client or the network, not of the server
            throw new HttpProblem(408, "The body of the request did not come to its end.");
        }
        return bytes.toByteArray();
    }

    private void check(int size, Duration taken) throws HttpProblem {
        if (size > most) {
            throw tooLarge();
        }
        if (taken.compareTo(grace.plusSeconds(size / BYTES_PER_SECOND)) > 0) {
            throw new HttpProblem(408, "The body of the request comes in too slowly.");
        }
    }

    private HttpProblem tooLarge() {
        var taken = most >> 20 > 0 ? (most >> 20) + " MB" : (most >> 10) + " KB";
        return new HttpProblem(413, "The body of the request is larger than the " + taken + " that are taken here.");
    }
}
