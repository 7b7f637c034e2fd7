// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.TransferProgress;
import dev.maquette.api.transfer.TransferProgress.Phase;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.file.Disk;
import dev.maquette.transfer.internal.file.PartFile;
import dev.maquette.transfer.internal.file.PartState;
import dev.maquette.transfer.internal.file.Span;
import dev.maquette.transfer.internal.wire.Addresses;
import dev.maquette.transfer.internal.wire.Stop;

/** One file from the first question to its final name. */
final class FileTransfer {

    private final Engine engine;
    private final TransferRequest request;
    private final Gauge gauge;
    private final Overseer overseer;
    private final Retries retries;

    FileTransfer(Engine engine, TransferRequest request, TransferProgress progress, IProgressMonitor monitor) {
        this.engine = engine;
        this.request = request;
        this.gauge = new Gauge(monitor, progress);
        this.overseer = new Overseer(monitor, engine.limits().stall());
        this.retries = new Retries(engine, request.source());
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
            return fetch(part, asked, stop);
        }
    }

    private Asked ask(boolean ranged, Stop stop) throws LibraryException {
        try {
            var host = request.source().getHost();
            gauge.asking(host, 1);
            return overseer.attend(() -> Asked.of(request, ranged, engine, stop), stop,
                    () -> gauge.asking(host, stop.connections()));
        } catch (IOException failure) {
            throw Refusals.network(request.source(), failure);
        }
    }

    /** Begins anew when the server has another file by now; when that goes on, takes it in one stream. */
    private Download fetch(PartFile part, Asked first, Stop opened) throws LibraryException {
        var asked = first;
        var stop = opened;
        var there = earlier(part, asked.offer());
        for (int changes = 0;;) {
            requireSpace(asked, there, stop);
            var attempt = new Attempt(engine, request, overseer, gauge, asked, part, there, stop);
            switch (attempt.run()) {
            case Arrival.Whole whole -> {
                return deliver(part, asked.offer(), whole);
            }
            case Arrival.Changed _ -> changes++;
            case Arrival.Broken broken -> {
                changes = 2;
                pause(broken.failure());
            }
            }
            part.clear();
            there = List.of();
            stop = new Stop();
            asked = ask(changes < 2, stop);
        }
    }

    /** Before anything is laid out for a size that only the server has said so far. */
    private void requireSpace(Asked asked, List<Span> there, Stop stop) throws LibraryException {
        try {
            long done = there.stream().mapToLong(span -> span.end() - span.start()).sum();
            Disk.requireSpace(request.folder(), Math.max(0, asked.offer().size() - done));
        } catch (LibraryException full) {
            stop.now();
            asked.answer().close();
            throw full;
        }
    }

    private void pause(IOException failure) throws LibraryException {
        var wait = new Stop();
        try {
            overseer.attend(() -> {
                retries.pause(failure, wait);
                return null;
            }, wait, () -> gauge.tell(Phase.WAITING, 0, 0));
        } catch (IOException disk) {
            throw Disk.failure(request.folder(), disk);
        }
    }

    /** What an earlier attempt has brought of the same file; anything else is forgotten. */
    private List<Span> earlier(PartFile part, Offer offer) throws LibraryException {
        var known = part.earlier().filter(state -> offer.ranges() && offer.validator().isPresent() && state
                .belongsTo(Addresses.shown(request.source()), offer.validator().get(), offer.size()));
        if (known.isEmpty()) {
            part.clear();
        }
        return known.map(PartState::done).orElse(List.of());
    }

    private Download deliver(PartFile part, Offer offer, Arrival.Whole whole) throws LibraryException {
        if (request.size() >= 0 && whole.size() != request.size()) {
            part.discard();
            throw new LibraryException(Problem.BROKEN_MODEL, offer.name() + " arrived with " + whole.size()
                    + " bytes instead of " + request.size() + ", and was thrown away.", "Try again.");
        }
        if (offer.sha256() != null && !offer.sha256().equals(whole.sha256())) {
            part.discard();
            throw new LibraryException(Problem.BROKEN_MODEL,
                    offer.name() + " arrived damaged and was thrown away: its SHA-256 is " + whole.sha256()
                            + ", published is " + offer.sha256() + ".",
                    "Try again; if it happens again, the server has a wrong file, or something on the way changes it.");
        }
        return new Download(part.deliver(), whole.size(), whole.sha256(), offer.sha256() != null);
    }
}
