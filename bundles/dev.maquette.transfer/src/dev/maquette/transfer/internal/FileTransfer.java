// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.TransferProgress;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.file.PartFile;
import dev.maquette.transfer.internal.wire.Stop;

/** One file from the first question to its final name. */
final class FileTransfer {

    private final Engine engine;
    private final TransferRequest request;
    private final Gauge gauge;
    private final Overseer overseer;

    FileTransfer(Engine engine, TransferRequest request, TransferProgress progress, IProgressMonitor monitor) {
        this.engine = engine;
        this.request = request;
        this.gauge = new Gauge(monitor, progress);
        this.overseer = new Overseer(monitor, engine.limits().stall());
    }

    Engine engine() {
        return engine;
    }

    TransferRequest request() {
        return request;
    }

    Gauge gauge() {
        return gauge;
    }

    Overseer overseer() {
        return overseer;
    }

    /** Asks, and hangs up. */
    Offer offer() throws LibraryException {
        var stop = new Stop();
        try (var answer = ask(true, stop).answer()) {
            try {
                return Offer.of(answer, request);
            } finally {
                stop.now(); // or closing would wait for the rest of the answer
            }
        }
    }

    Download fetch() throws LibraryException {
        var stop = new Stop();
        var asked = ask(true, stop);
        PartFile part;
        try {
            part = PartFile.open(request.folder(), asked.offer().name());
        } catch (LibraryException refused) {
            stop.now();
            asked.answer().close();
            throw refused;
        }
        try (part) {
            return new Attempts(this, part, asked, stop).run();
        }
    }

    /** Asks the server what it has. */
    Asked ask(boolean ranged, Stop stop) throws LibraryException {
        try {
            var host = request.source().getHost();
            gauge.asking(host, 1);
            return overseer.attend(() -> Asked.of(request, ranged, engine, stop), stop,
                    () -> gauge.asking(host, stop.connections()));
        } catch (IOException failure) {
            throw Refusals.network(request.source(), failure);
        }
    }
}
