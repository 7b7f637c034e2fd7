// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.TransferProgress.Phase;
import dev.maquette.transfer.internal.file.Disk;
import dev.maquette.transfer.internal.file.PartFile;
import dev.maquette.transfer.internal.file.PartState;
import dev.maquette.transfer.internal.file.Span;
import dev.maquette.transfer.internal.wire.Addresses;
import dev.maquette.transfer.internal.wire.Stop;

/**
 * Attempt after attempt, until the file is right: begins anew when the server has another file by now, and when that
 * goes on, takes it in one stream; reads what arrived damaged once more.
 */
final class Attempts {

    /** After so many changes the server is not asked for parts any more. */
    private static final int CHANGES = 2;

    private final FileTransfer transfer;
    private final PartFile part;
    private final Mending mending;
    private final Retries retries;
    private Asked asked;
    private Stop stop;
    private List<Span> there;
    private int changes;

    Attempts(FileTransfer transfer, PartFile part, Asked first, Stop opened) {
        this.transfer = transfer;
        this.part = part;
        this.mending = new Mending(part);
        this.retries = new Retries(transfer.engine(), transfer.request().source());
        this.asked = first;
        this.stop = opened;
    }

    Download run() throws LibraryException {
        there = earlier(asked.offer());
        while (true) {
            var offer = asked.offer();
            switch (attempt()) {
            case Arrival.Whole whole -> {
                requireSize(whole);
                if (offer.sha256() == null || offer.sha256().equals(whole.sha256())) {
                    return new Download(part.deliver(), whole.size(), whole.sha256(), offer.sha256() != null);
                }
                there = mending.again(offer, whole);
            }
            case Arrival.Changed _ -> beginAnew(changes + 1);
            case Arrival.Broken broken -> {
                pause(broken.failure());
                beginAnew(CHANGES);
            }
            }
            askAgain(offer);
        }
    }

    private Arrival attempt() throws LibraryException {
        var landing = new Landing(part, mending.sink(), there);
        requireSpace(mending.begun() ? 0 : asked.offer().size() - landing.bytes());
        return new Attempt(transfer, asked, landing, stop).run();
    }

    /** Before anything is laid out for a size that only the server has said so far. */
    private void requireSpace(long bytes) throws LibraryException {
        try {
            Disk.requireSpace(transfer.request().folder(), Math.max(0, bytes));
        } catch (LibraryException full) {
            stop.now();
            asked.answer().close();
            throw full;
        }
    }

    private void requireSize(Arrival.Whole whole) throws LibraryException {
        long expected = transfer.request().size();
        if (expected >= 0 && whole.size() != expected) {
            part.discard();
            throw new LibraryException(Problem.BROKEN_MODEL, asked.offer().name() + " arrived with " + whole.size()
                    + " bytes instead of " + expected + ", and was thrown away.", "Try again.");
        }
    }

    private void beginAnew(int changed) throws LibraryException {
        changes = changed;
        mending.forget();
        part.clear();
        there = List.of();
    }

    private void askAgain(Offer before) throws LibraryException {
        stop = new Stop();
        asked = transfer.ask(changes < CHANGES, stop);
        if (mending.begun() && !asked.offer().same(before)) {
            beginAnew(changes);
        }
    }

    private void pause(IOException failure) throws LibraryException {
        var wait = new Stop();
        try {
            transfer.overseer().attend(() -> {
                retries.pause(failure, wait);
                return null;
            }, wait, () -> transfer.gauge().tell(Phase.WAITING, 0, 0));
        } catch (IOException disk) {
            throw Disk.failure(part.target(), disk);
        }
    }

    /** What an earlier attempt has brought of the same file; anything else is forgotten. */
    private List<Span> earlier(Offer offer) throws LibraryException {
        var source = Addresses.shown(transfer.request().source());
        var known = part.earlier().filter(state -> offer.ranges() && offer.validator().isPresent()
                && state.belongsTo(source, offer.validator().get(), offer.size()));
        if (known.isEmpty()) {
            part.clear();
        }
        return known.map(PartState::done).orElse(List.of());
    }
}
