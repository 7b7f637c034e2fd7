// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;

import dev.maquette.core.internal.link.Arrival;
import dev.maquette.core.internal.share.ShareNote.Shown;

/** A share whose library is at another place now. */
record FollowedShare(Share share, Arrival arrival) {

    /** The note is written last, and so tells after a kill which links are still to be led anew. */
    void follow() throws IOException {
        var note = share.note();
        var shown = new ArrayList<Shown>();
        for (var link : note.shown()) {
            shown.add(followed(OwnLink.of(share, link)));
        }
        if (!shown.equals(note.shown())) {
            share.write(new ShareNote(note.program(), note.root(), note.way(), note.keys(), note.since(),
                    note.models(), note.asOf(), shown, note.folders(), note.written()));
        }
    }

    /** What is not there, or not ours any more, stays as it is noted: sharing again sees to it. */
    private Shown followed(OwnLink link) throws IOException {
        var old = link.shown();
        var target = arrival.of(Path.of(old.target()));
        if (target.toString().equals(old.target())) {
            return old;
        }
        var now = new Shown(old.key(), old.kind(), old.place(), target.toString(), old.hard());
        if (new OwnLink(link.place(), now).holds()) {
            return now; // another name of the file went along; or a process was killed before it wrote the note
        }
        if (old.hard() || !link.holds() || !arrival.mayLead(link.place())) {
            return old;
        }
        Arrival.lead(link.place(), target, mark(link.place()));
        return now;
    }

    private static String mark(Path place) {
        return UUID.nameUUIDFromBytes(place.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
