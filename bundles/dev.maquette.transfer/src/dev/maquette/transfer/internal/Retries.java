// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import javax.net.ssl.SSLException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.transfer.internal.file.DiskException;
import dev.maquette.transfer.internal.wire.ProxyException;
import dev.maquette.transfer.internal.wire.Stop;

/** Failures in a row of one thread, and how long it waits after each. */
final class Retries {

    private final Engine engine;
    private final URI source;
    private int failures;

    Retries(Engine engine, URI source) {
        this.engine = engine;
        this.source = source;
    }

    /** Something went well. */
    void reset() {
        failures = 0;
    }

    /** Nothing has ever been heard of the host, so that a wrong name or certificate is told at once. */
    void pauseAtFirst(IOException failure, Stop stop) throws IOException, LibraryException {
        if (failure instanceof UnknownHostException || failure instanceof SSLException
                || failure instanceof ProxyException) {
            throw Refusals.network(source, failure);
        }
        pause(failure, stop);
    }

    /**
     * Waits until it makes sense to try again.
     *
     * @throws IOException the failure of a disk, as it came
     * @throws LibraryException when it has been tried often enough
     */
    void pause(IOException failure, Stop stop) throws IOException, LibraryException {
        failures++;
        switch (failure) {
        case DiskException disk -> throw disk;
        case BusyException busy -> pause(busy, stop);
        default -> {
            if (failures >= engine.limits().tries()) {
                throw Refusals.network(source, failure);
            }
            stop.pause(growing());
        }
        }
    }

    private void pause(BusyException busy, Stop stop) throws LibraryException {
        if (failures >= engine.limits().tries()) {
            throw busy.said();
        }
        leaveAlone(busy);
        if (busy.pause().isEmpty()) {
            stop.pause(growing());
        }
    }

    /** Keeps every transfer from the host for as long as it asks for. */
    void leaveAlone(BusyException busy) throws LibraryException {
        var asked = busy.pause().orElse(Duration.ZERO);
        if (asked.compareTo(engine.limits().patience()) > 0) {
            throw Refusals.busy(busy.address(), asked.toSeconds());
        }
        engine.wire().leaveAlone(busy.address(), asked);
    }

    private Duration growing() {
        return new Backoff(engine.limits().firstPause(), engine.limits().longestPause()).after(failures,
                ThreadLocalRandom.current().nextDouble());
    }
}
