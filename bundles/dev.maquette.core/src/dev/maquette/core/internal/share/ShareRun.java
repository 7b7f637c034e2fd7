// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.request.ShareLibrary.Edit;
import dev.maquette.core.internal.share.ShareNote.Shown;
import dev.maquette.core.internal.share.ShareNote.Written;

/**
 * Carries a plan out. The note comes first, with all that was and all that is to be; then links, then files of others,
 * then the note as it stays. Whoever is killed in between leaves what the note names: sharing again completes it, and
 * taking the share back takes all of it back.
 */
final class ShareRun {

    private final ShareNote next;
    private final SharePlan plan;
    private final ForeignEdits edits;
    private final List<Edit> made = new ArrayList<>();
    private Share share;

    /**
     * @param share as it is
     * @param next its note as it is to be, without links, folders and files
     */
    ShareRun(Share share, ShareNote next, SharePlan plan) {
        this.share = share;
        this.next = next;
        this.plan = plan;
        edits = new ForeignEdits(share.shelf());
    }

    List<Edit> run() throws LibraryException, IOException {
        for (var edit : plan.edits()) {
            edits.check(edit);
        }
        var written = written();
        share = share.write(note(null, all(), folders(), written));
        for (var folder : share.note().folders()) {
            Files.createDirectories(share.resolve(folder));
        }
        for (var link : plan.obsolete()) {
            var own = OwnLink.of(share, link);
            if (own.holds()) {
                Files.delete(own.place());
            }
        }
        for (var link : plan.fresh()) {
            LinkRule.make(share.resolve(link.place()), Path.of(link.target()), link.hard());
        }
        write(written);
        share = share.write(note(Instant.now().truncatedTo(ChronoUnit.MILLIS), plan.shown(), share.note().folders(),
                written));
        return made;
    }

    private ShareNote note(Instant since, List<Shown> shown, List<String> folders, List<Written> written) {
        return new ShareNote(next.program(), next.root(), next.way(), next.keys(), since, plan.models(),
                since == null ? null : next.asOf(), shown, folders, written);
    }

    private List<Shown> all() {
        var all = new LinkedHashSet<>(share.note() == null ? List.of() : share.note().shown());
        all.addAll(plan.shown());
        return List.copyOf(all);
    }

    /** Those that are not there yet, so that they can go again, with those that were made before. */
    private List<String> folders() {
        var shelves = share.shelf().getParent();
        var folders = new LinkedHashSet<>(share.note() == null ? List.of() : share.note().folders());
        for (var link : plan.shown()) {
            var missing = new ArrayList<Path>();
            for (var at = share.resolve(link.place()).getParent(); !Files.exists(at) && !at.equals(shelves); at = at
                    .getParent()) {
                missing.addFirst(at);
            }
            missing.stream().map(share::spell).forEach(folders::add);
        }
        return List.copyOf(folders);
    }

    /** What is known of files of before, and of those that are to be written. */
    private ArrayList<Written> written() {
        var written = new ArrayList<>(share.note() == null ? List.<Written>of() : share.note().written());
        for (var edit : plan.edits()) {
            var path = share.spell(edit.file());
            var former = written.stream().filter(each -> each.path().equals(path)).findFirst();
            written.removeIf(each -> each.path().equals(path));
            // where nobody else has written since, what was there at first still is what is to come back
            boolean ours = former.isPresent() && former.get().after().equals(Digest.of(edit.before()));
            written.add(ours
                    ? new Written(path, former.get().copy(), former.get().before(), Digest.of(edit.after()))
                    : new Written(path, null, Digest.of(edit.before()), Digest.of(edit.after())));
        }
        return written;
    }

    private void write(List<Written> written) throws LibraryException, IOException {
        for (var edit : plan.edits()) {
            var copy = edits.apply(edit);
            made.add(told(edit, copy));
            if (copy != null) {
                written.replaceAll(each -> each.path().equals(share.spell(edit.file())) && each.copy() == null
                        && Digest.of(edit.before()).equals(each.before())
                                ? new Written(each.path(), copy.toString(), each.before(), each.after()) : each);
            }
        }
    }

    static Edit told(FileEdit edit, Path copy) {
        return new Edit(edit.file().toString(), edit.before(), edit.after(), copy == null ? null : copy.toString());
    }
}
