// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.util.Map;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.wire.Ask;
import dev.maquette.transfer.internal.wire.Exchange;
import dev.maquette.transfer.internal.wire.Stop;

/** A server's offer, and the answer that made it, whose body is the file from its beginning. */
record Asked(Offer offer, Exchange answer) {

    /**
     * Asks for the whole file, in a way that a server with ranges shows that it has them. Tries again while it is worth
     * it.
     */
    static Asked of(TransferRequest request, boolean ranged, Engine engine, Stop stop)
            throws IOException, LibraryException {
        var retries = new Retries(engine, request.source());
        while (true) {
            try {
                var asked = once(request, ranged, engine, stop);
                return asked == null ? once(request, false, engine, stop) : asked;
            } catch (IOException failure) {
                if (stop.isNow()) {
                    throw failure;
                }
                retries.pauseAtFirst(failure, stop);
            }
        }
    }

    /** Null when the server cannot cope with the question for a range. */
    private static Asked once(TransferRequest request, boolean ranged, Engine engine, Stop stop)
            throws IOException, LibraryException {
        var headers = ranged ? Map.of("Range", "bytes=0-") : Map.<String, String>of();
        var answer = engine.wire().get(new Ask(request.source(), request.source(), request.access(), headers), stop);
        boolean kept = false;
        try {
            if (ranged && answer.status() == 416) {
                return null;
            }
            Answers.requireFile(answer, request);
            if (WebPage.test(answer.header("Content-Type").orElse(""), answer.peek())) {
                throw Refusals.page(answer.address(), request.access().credential().isPresent());
            }
            var offer = Offer.of(answer, request);
            kept = answer.status() == 200 || offer.ranges();
            return kept ? new Asked(ranged ? offer : offer.undivided(), answer) : null;
        } finally {
            if (!kept) {
                answer.close();
            }
        }
    }
}
