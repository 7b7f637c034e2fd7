// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.core.internal.files.Trees;

/** A link whose library is at another place now, or what it is linked to. */
record FollowedLink(Path file, LinkNote note, Arrival arrival) {

    void follow() throws IOException {
        var place = arrival.of(note.place());
        var kept = arrival.of(Path.of(note.kept()));
        if (place.equals(note.place()) && kept.equals(Path.of(note.kept()))) {
            return;
        }
        if (!Trees.exists(place)) {
            write(place, kept, note.made()); // its disk may be away
        } else if (note.link() == Link.SYMBOLIC) {
            lead(place, kept);
        } else if (isOne(place, kept)) {
            write(place, kept, Identity.of(place));
        } else {
            Files.delete(file); // copied to another disk it is a file of its own
        }
    }

    /** A clone is a file of its own in any case; a copy of it shares nothing. */
    private boolean isOne(Path place, Path kept) throws IOException {
        return note.link() == Link.HARD ? Files.exists(kept) && Files.isSameFile(place, kept)
                : note.made().isOf(place);
    }

    private void lead(Path place, Path kept) throws IOException {
        if (leadsTo(place, kept)) {
            write(place, kept, Identity.of(place)); // a process was killed before it wrote the note
        } else if (note.made().isOf(place) && arrival.mayLead(place)) {
            Arrival.lead(place, kept, file.getFileName().toString());
            write(place, kept, Identity.of(place));
        }
    }

    private static boolean leadsTo(Path place, Path kept) throws IOException {
        return Files.isSymbolicLink(place) && Files.readSymbolicLink(place).equals(kept);
    }

    private void write(Path place, Path kept, Identity made) throws IOException {
        new LinkNote(place.toString(), kept.toString(), note.link(), made, note.at(), note.actor()).write(file);
    }
}
