// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.request.ShareLibrary.Edit;
import dev.maquette.core.internal.share.ShareNote.Shown;
import dev.maquette.core.internal.share.ShareNote.Written;

/**
 * Carries a plan out. Copies of files come first, then the note with all that was and all that is to be; then links,
 * then files of others, then the note as it stays. Whoever is killed in between leaves what the note names: sharing
 * again completes it, and taking the share back takes all of it back.
 */
final class ShareRun {

    private static final String NOBODY = "";

    private final ShareNote next;
    private final SharePlan plan;
    private final ForeignEdits edits;
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
        var made = new ArrayList<Edit>();
        var copies = new HashMap<FileEdit, Path>();
        for (var edit : plan.edits()) {
            edits.check(edit);
            copies.put(edit, edits.copy(edit));
            made.add(told(edit, copies.get(edit)));
        }
        var written = written(copies);
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
        for (var edit : plan.edits()) {
            edits.apply(edit);
        }
        share.write(note(Instant.now().truncatedTo(ChronoUnit.MILLIS), plan.shown(), share.note().folders(),
                settled(written)));
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
    private List<Written> written(Map<FileEdit, Path> copies) {
        var written = new LinkedHashMap<String, Written>();
        if (share.note() != null) {
            share.note().written().forEach(each -> written.put(each.path(), each));
        }
        for (var edit : plan.edits()) {
            var path = share.spell(edit.file());
            var former = written.get(path);
            var before = Digest.of(edit.before());
            var after = Digest.of(edit.after());
            if (former == null || Objects.equals(former.before(), before)) {
                var copy = copies.get(edit);
                written.put(path, new Written(path, copy == null ? null : copy.toString(), before, List.of(after)));
            } else if (former.after().contains(before)) {
                // nobody else has written since, so what was there at first still is what is to come back
                written.put(path, new Written(path, former.copy(), former.before(), List.of(before, after)));
            } else {
                written.put(path, new Written(path, null, NOBODY, List.of(after)));
            }
        }
        return List.copyOf(written.values());
    }

    /** Each with the one digest that it has now. */
    private List<Written> settled(List<Written> written) throws IOException {
        var settled = new ArrayList<Written>();
        for (var each : written) {
            var now = ForeignEdits.text(share.resolve(each.path())).map(Digest::of);
            settled.add(now.isPresent() && each.after().contains(now.get())
                    ? new Written(each.path(), each.copy(), each.before(), List.of(now.get())) : each);
        }
        return settled;
    }

    static Edit told(FileEdit edit, Path copy) {
        return new Edit(edit.file().toString(), edit.before(), edit.after(), copy == null ? null : copy.toString());
    }
}
