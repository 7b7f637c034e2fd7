// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.time.Duration;

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
        var offer = asked.offer();
        var validator = offer.validator();
        if (!offer.ranges() || validator.isEmpty()) {
            return;
        }
        Thread.ofVirtual().name("transfer-state").start(() -> {
            try {
                var pause = engine.limits().keep();
                while (!stop.pause(pause)) {
                    long began = System.nanoTime();
                    landing.part().keep(new PartState(Addresses.shown(request.source()), validator.get(), offer.size(),
                            pieces.spans()), () -> !stop.isNow());
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

    /** A slow disk is left in peace for most of the time. */
    private Duration pause(long took) {
        var rest = Duration.ofNanos(took * REST);
        return rest.compareTo(engine.limits().keep()) > 0 ? rest : engine.limits().keep();
    }
}
