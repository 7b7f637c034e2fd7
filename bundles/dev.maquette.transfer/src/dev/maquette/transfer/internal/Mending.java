// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.transfer.internal.file.Comparison;
import dev.maquette.transfer.internal.file.PartFile;
import dev.maquette.transfer.internal.file.Sink;
import dev.maquette.transfer.internal.file.Span;

/**
 * What is done about a file that is whole and not what was published. One digest of all of it says nothing of where it
 * is wrong; a second reading does: what comes the same way twice was not damaged on its way. So the file is read again
 * beside the one on disk, then only the stretches that differed, until two readings of each agree.
 */
final class Mending {

    private static final int MOST = 4;

    private final PartFile part;
    private int readings;
    private Comparison latest;

    Mending(PartFile part) {
        this.part = part;
    }

    /** Whether the file is being read again. */
    boolean begun() {
        return latest != null;
    }

    /** Where the bytes of the next reading go. */
    Sink sink() {
        return begun() ? latest : part;
    }

    /** The server has another file now, which has not been read at all. */
    void forget() {
        latest = null;
    }

    /**
     * Decides on another reading of what has arrived.
     *
     * @return what need not be read again
     * @throws LibraryException when that would not help; the file is gone then
     */
    List<Span> again(Offer offer, Arrival.Whole wrong) throws LibraryException {
        var disputed = begun() ? latest.differing() : List.of(new Span(0, offer.size()));
        if (!offer.ranges() || offer.validator().isEmpty()) {
            throw damaged(offer, wrong, "Try again; if it happens again, the server has a wrong file, or something on"
                    + " the way changes it.");
        }
        if (disputed.isEmpty()) {
            throw damaged(offer, wrong, "The server sent the same bytes twice: it has another file than the one that"
                    + " was published. Look for a newer link, or tell those who publish it.");
        }
        if (readings++ == MOST) {
            throw damaged(offer, wrong, "Parts of it were different each time they were fetched: something on the way"
                    + " changes them, such as a proxy, a virus scanner or a faulty network adapter. Try another way.");
        }
        latest = new Comparison(part);
        return Span.between(disputed, offer.size());
    }

    private LibraryException damaged(Offer offer, Arrival.Whole wrong, String remedy) throws LibraryException {
        part.discard();
        return new LibraryException(Problem.BROKEN_MODEL, offer.name() + " arrived damaged and was thrown away: its"
                + " SHA-256 is " + wrong.sha256() + ", published is " + offer.sha256() + ".", remedy);
    }
}
