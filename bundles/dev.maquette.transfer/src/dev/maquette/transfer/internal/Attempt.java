// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.time.Duration;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferProgress.Phase;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.file.Disk;
import dev.maquette.transfer.internal.file.PartState;
import dev.maquette.transfer.internal.file.Pieces;
import dev.maquette.transfer.internal.file.PrefixDigest;
import dev.maquette.transfer.internal.wire.Addresses;
import dev.maquette.transfer.internal.wire.Stop;

/** Fetches all that is missing of one offer, with its digest behind it and its state kept beside it. */
final class Attempt {

    private static final int REST = 4;

    private final Engine engine;
    private final TransferRequest request;
    private final Overseer overseer;
    private final Gauge gauge;
    private final Asked asked;
    private final Landing landing;
    private final Stop stop;
    private final Pieces pieces;
    private final Width width;
    private long thought = System.nanoTime();
    private long thoughtAt;

    Attempt(FileTransfer transfer, Asked asked, Landing landing, Stop stop) {
        this.engine = transfer.engine();
        this.request = transfer.request();
        this.overseer = transfer.overseer();
        this.gauge = transfer.gauge();
        this.asked = asked;
        this.landing = landing;
        this.stop = stop;
        var offer = asked.offer();
        this.pieces = offer.ranges() ? new Pieces(offer.size(), engine.limits().piece(offer.size()), landing.there())
                : Pieces.undivided(offer.size());
        this.thoughtAt = pieces.done();
        this.width = new Width(engine.granted().connections());
    }

    Arrival run() throws LibraryException {
        var round = new Round(engine, request, asked, landing, pieces, stop);
        try {
            gauge.begin(asked.offer(), landing, stop.connections());
            var digest = PrefixDigest.follow(landing.part(), pieces, stop);
            keepState(round);
            round.widen(width.width());
            return switch (overseer.attend(round.end(), stop, () -> meanwhile(round))) {
            case WHOLE -> whole(digest);
            case CHANGED -> new Arrival.Changed();
            case BROKEN -> new Arrival.Broken(round.broken());
            };
        } catch (OperationCanceledException | LibraryException ended) {
            round.close();
            keepLast(ended);
            throw ended;
        } catch (IOException failure) {
            throw Disk.failure(landing.part().target(), failure);
        } finally {
            round.close();
        }
    }

    private Arrival whole(PrefixDigest digest) throws IOException, LibraryException {
        long size = pieces.prefix();
        gauge.tell(Phase.VERIFYING, size, 0);
        var sha256 = overseer.attend(digest.outcome(), stop, () -> gauge.tell(Phase.VERIFYING, size, 0));
        return new Arrival.Whole(size, sha256);
    }

    private void meanwhile(Round round) {
        long now = System.nanoTime();
        long done = pieces.done();
        gauge.fetching(done, stop.connections());
        if (now - thought >= engine.limits().adapt().toNanos()) {
            round.widen(width.next((done - thoughtAt) * 1e9 / (now - thought)));
            thought = now;
            thoughtAt = done;
        }
    }

    /** The state is written on a thread of its own: the disk may take its time. */
    private void keepState(Round round) {
        if (!keepable()) {
            return;
        }
        Thread.ofVirtual().name("transfer-state").start(() -> {
            try {
                var pause = engine.limits().keep();
                while (!stop.pause(pause)) {
                    long began = System.nanoTime();
                    landing.part().keep(state(), () -> !stop.isNow());
                    pause = pause(System.nanoTime() - began);
                }
            } catch (IOException failure) {
                if (!stop.isNow()) {
                    round.failed(failure);
                }
            } catch (RuntimeException | Error wrong) {
                round.crashed(wrong);
            }
        });
    }

    /** Nothing that has arrived since the last time is fetched again by whoever goes on. */
    private void keepLast(Exception ended) {
        var state = keepable() ? state() : null;
        if (state == null || state.done().isEmpty()) {
            return;
        }
        boolean interrupted = Thread.interrupted(); // which would close the file instead
        try {
            landing.part().keep(state, () -> true);
        } catch (IOException lost) {
            ended.addSuppressed(lost);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether somebody can go on with a part of the file. */
    private boolean keepable() {
        return asked.offer().ranges() && asked.offer().validator().isPresent();
    }

    private PartState state() {
        var offer = asked.offer();
        return new PartState(Addresses.shown(request.source()), offer.validator().orElseThrow(), offer.size(),
                pieces.spans());
    }

    /** A slow disk is left in peace for most of the time. */
    private Duration pause(long took) {
        var rest = Duration.ofNanos(took * REST);
        return rest.compareTo(engine.limits().keep()) > 0 ? rest : engine.limits().keep();
    }
}
