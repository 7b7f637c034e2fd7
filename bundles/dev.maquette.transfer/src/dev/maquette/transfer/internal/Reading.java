// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.transfer.internal.wire.Ask;
import dev.maquette.transfer.internal.wire.Exchange;
import dev.maquette.transfer.internal.wire.Stop;

/** Reads a small answer. @param most bytes that it may have */
record Reading(Engine engine, URI address, Access access, int most) {

    private static final int STRIDE = 1 << 14;

    Answer answer(IProgressMonitor monitor) throws LibraryException {
        var stop = new Stop();
        try {
            return new Overseer(monitor, engine.limits().stall()).attend(() -> patiently(stop), stop, () -> {
                // it is too short to be told of
            });
        } catch (IOException failure) {
            throw Refusals.network(address, failure);
        } finally {
            stop.now();
        }
    }

    private Answer patiently(Stop stop) throws IOException, LibraryException {
        var retries = new Retries(engine, address);
        while (true) {
            try {
                return once(stop);
            } catch (IOException failure) {
                if (stop.isNow()) {
                    throw failure;
                }
                retries.pauseAtFirst(failure, stop);
            }
        }
    }

    private Answer once(Stop stop) throws IOException, LibraryException {
        try (var answer = engine.wire().get(new Ask(address, address, access, Map.of()), stop)) {
            if (Answers.passing(answer)) {
                throw new BusyException(answer.address(), answer.wait(Instant.now()).orElse(null),
                        new LibraryException(Problem.IO, address.getHost() + " answered " + answer.status() + ".",
                                "Try again later."));
            }
            return new Answer(answer.status(), answer.headers(), body(answer));
        }
    }

    private String body(Exchange answer) throws IOException, LibraryException {
        var body = new ByteArrayOutputStream();
        var buffer = new byte[STRIDE];
        for (int count = answer.read(buffer, STRIDE); count >= 0; count = answer.read(buffer, STRIDE)) {
            body.write(buffer, 0, count);
            if (body.size() > most) {
                throw new LibraryException(Problem.IO, address.getHost() + " answers more than can be read here.",
                        "Check the address.");
            }
        }
        return body.toString(StandardCharsets.UTF_8);
    }
}
