// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.wire.Exchange;

/** What the status of an answer means for a transfer. */
final class Answers {

    private static final Set<Integer> PASSING =
            Set.of(408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524);
    private static final Set<Integer> STALE = Set.of(400, 401, 403, 404, 410);

    private Answers() {
    }

    /**
     * Accepts a file or a part of it.
     *
     * @throws BusyException when it may be otherwise soon
     * @throws LibraryException when it will not
     */
    static void requireFile(Exchange answer, TransferRequest request) throws IOException, LibraryException {
        if (answer.status() != 200 && answer.status() != 206) {
            var said = Refusals.status(answer, request);
            if (passing(answer)) {
                throw new BusyException(answer.address(), answer.wait(Instant.now()).orElse(null), said);
            }
            throw said;
        }
    }

    /** Whether it may be otherwise soon. */
    static boolean passing(Exchange answer) {
        return PASSING.contains(answer.status());
    }

    /** Whether an address that the source once redirected to may have expired. */
    static boolean stale(Exchange answer) {
        return STALE.contains(answer.status());
    }
}
