// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.api.neighbour.ShareAdapter;
import dev.maquette.api.request.ShareLibrary.Edit;
import dev.maquette.api.request.UnshareLibrary.Unshared;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.share.ShareNote.Written;

/**
 * Takes a share back: first what the program is told, then links that still are what was made, then folders that are
 * empty, and last the note. A file that nobody else has written to becomes what it was, to the byte; of any other only
 * Maquette's part goes.
 */
final class Withdrawal {

    private final Share share;
    private final ShareAdapter adapter;
    private final List<String> kept = new ArrayList<>();

    Withdrawal(Share share, ShareAdapter adapter) {
        this.share = share;
        this.adapter = adapter;
    }

    /** What would be done. */
    Unshared foreseen() throws LibraryException, IOException {
        var edits = edits();
        var links = links();
        var gone = new HashSet<>(links);
        edits.stream().filter(edit -> edit.after() == null).map(FileEdit::file).forEach(gone::add);
        folders(gone);
        return new Unshared(edits.stream().map(edit -> ShareRun.told(edit, null)).toList(), texts(links), kept);
    }

    Unshared run() throws LibraryException, IOException {
        var foreign = new ForeignEdits(share.shelf());
        var edits = edits();
        for (var edit : edits) {
            foreign.check(edit);
        }
        var links = links();
        var told = new ArrayList<Edit>();
        for (var edit : edits) {
            told.add(ShareRun.told(edit, foreign.copy(edit)));
            foreign.apply(edit);
        }
        for (var link : links) {
            Files.delete(link);
        }
        for (var folder : folders(Set.of())) {
            Files.delete(folder);
        }
        Files.delete(share.noteFile());
        deleteIfEmpty(share.shelf());
        deleteIfEmpty(share.shelf().getParent());
        return new Unshared(told, texts(links), kept);
    }

    private static List<String> texts(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }

    private List<FileEdit> edits() throws LibraryException, IOException {
        var edits = new LinkedHashMap<Path, FileEdit>();
        boolean exact = true;
        for (var written : share.note().written()) {
            if (isAsBefore(written)) {
                continue;
            }
            var restored = restored(written);
            exact &= restored.isPresent();
            restored.ifPresent(edit -> edits.put(edit.file(), edit));
        }
        if (!exact) {
            var root = Path.of(share.note().root());
            for (var edit : adapter.withdraw(root, share.note().way(), share.shelf())) {
                edits.putIfAbsent(edit.file(), withoutRemains(edit));
            }
        }
        return List.copyOf(edits.values());
    }

    /** It was restored already, by a run that was stopped, or never written. */
    private boolean isAsBefore(Written written) throws IOException {
        var file = share.resolve(written.path());
        return written.before() == null ? !Trees.exists(file)
                : ForeignEdits.text(file).map(Digest::of).filter(written.before()::equals).isPresent();
    }

    /** The file as it was before, when it still is as it was written. */
    private Optional<FileEdit> restored(Written written) throws IOException {
        var file = share.resolve(written.path());
        var now = ForeignEdits.text(file);
        if (now.isEmpty() || !written.after().contains(Digest.of(now.get()))) {
            return Optional.empty();
        }
        if (written.before() == null) {
            return Optional.of(new FileEdit(file, now.get(), null));
        }
        var before = written.copy() == null ? Optional.<String>empty() : ForeignEdits.text(Path.of(written.copy()));
        return before.filter(text -> Digest.of(text).equals(written.before()))
                .map(text -> new FileEdit(file, now.get(), text));
    }

    /** A file that Maquette made goes when nothing is left in it. */
    private FileEdit withoutRemains(FileEdit edit) {
        boolean made = share.note().written().stream()
                .anyMatch(written -> written.before() == null && share.resolve(written.path()).equals(edit.file()));
        return made && edit.after() != null && edit.after().isBlank() ? new FileEdit(edit.file(), edit.before(), null)
                : edit;
    }

    /** Links that still are what was made. */
    private List<Path> links() throws IOException {
        var holding = new LinkedHashSet<Path>();
        var others = new LinkedHashSet<Path>();
        for (var shown : share.note().shown()) {
            var link = OwnLink.of(share, shown);
            if (link.holds()) {
                holding.add(link.place());
            } else if (link.isThere()) {
                others.add(link.place());
            }
        }
        others.removeAll(holding);
        others.forEach(place -> kept.add(place + " stays: it is not the link that was made."));
        return List.copyOf(holding);
    }

    /**
     * Folders that were made and can go, the innermost first.
     *
     * @param gone what is there now and will not be then
     */
    private List<Path> folders(Set<Path> gone) throws IOException {
        var going = new LinkedHashSet<Path>();
        for (var spelled : share.note().folders().reversed()) {
            var folder = share.resolve(spelled);
            if (!Files.isDirectory(folder) || Files.isSymbolicLink(folder)) {
                continue;
            }
            try (var there = Files.list(folder)) {
                long others = there.filter(each -> !gone.contains(each) && !going.contains(each)).count();
                if (others == 0) {
                    going.add(folder);
                } else {
                    kept.add(folder + " stays: there is something in it that is not Maquette's.");
                }
            }
        }
        return List.copyOf(going);
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
