// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.soundness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.VerifyLibrary.Kind;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.link.Links;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.orphan.ListOrphansOperation;
import dev.maquette.core.internal.share.SharesCheck;
import dev.maquette.core.internal.sidecar.CopiesCheck;
import dev.maquette.core.internal.trash.Trash;
import dev.maquette.registry.RegistryException;

/** Whether what lies in the library's folder belongs to something. */
final class FolderCheck {

    private static final String NUMBER = "\\d+";

    private final OperationContext context;
    private final LibraryFolder folder;
    private final Findings findings;

    FolderCheck(OperationContext context, Findings findings) {
        this.context = context;
        this.folder = context.folder();
        this.findings = findings;
    }

    void run(Set<String> keys, Set<String> covers, IProgressMonitor monitor)
            throws IOException, RegistryException, LibraryException {
        var progress = SubMonitor.convert(monitor, 100);
        unfinished();
        orphans(progress.split(60));
        spareCovers(covers);
        trash(progress.split(20));
        cards(keys);
        links();
        staging();
        new SharesCheck(context).findings().forEach(findings::note);
        new CopiesCheck(folder).findings().forEach(findings::note);
    }

    private void unfinished() throws RegistryException {
        for (var intent : context.registry().journal().open()) {
            findings.note(Kind.UNFINISHED, intent.operation(), null, "An operation that moves files has begun and not "
                    + "ended: " + intent.operation() + ".",
                    "Unless a program is at it now: plug in the disks that it "
                            + "has to do with, and open the library again.");
        }
        for (var note : List.of(folder.leaving(), folder.arrived())) {
            if (Files.exists(note)) {
                findings.note(Kind.UNFINISHED, note.toString(), null, "The library was moved, and its old place is "
                        + "not cleared yet.", "Plug in the disk on which it was, and open the library again.");
            }
        }
    }

    private void orphans(IProgressMonitor monitor) throws LibraryException {
        var found = new ListOrphansOperation().execute(new ListOrphans(), context.with(monitor));
        for (var orphan : found.orphans()) {
            findings.note(Kind.ORPHAN, folder.models().resolve(orphan.path()).toString(), null, orphan.path()
                    + " holds model files and belongs to no record.",
                    "maquette orphans adopt " + orphan.path()
                            + ", or maquette orphans rm " + orphan.path());
        }
        for (var unread : found.unread()) {
            findings.problem(Kind.ORPHAN, unread.folder(), null, "The folder cannot be read: " + unread.reason(),
                    "Check its permissions.");
        }
    }

    /** They stay, since an undo may need them; only how many there are is worth a word. */
    private void spareCovers(Set<String> needed) throws IOException {
        var spare = names(folder.thumbnails()).stream()
                .filter(file -> !needed.contains(file.getFileName().toString()) && !WholeFile.isHalf(file)).toList();
        if (!spare.isEmpty()) {
            long bytes = 0;
            for (var file : spare) {
                bytes += Trees.size(file);
            }
            findings.note(Kind.COVER, folder.thumbnails().toString(), null, "Thumbnails that no record names: "
                    + spare.size() + ", " + bytes + " bytes. An undo may bring their models back.", "");
        }
    }

    private void trash(IProgressMonitor monitor) throws IOException, LibraryException {
        var trash = new Trash(context.with(monitor));
        for (var entry : trash.entries()) {
            if (entry.kind() == ListTrash.Kind.UNKNOWN) {
                findings.note(Kind.TRASH, folder.trash().resolve(entry.id()).toString(), null, "Nobody knows where "
                        + entry.name() + " in the trash came from.", "maquette trash empty " + entry.id());
            }
        }
        for (var note : trash.lonelyNotes()) {
            findings.note(Kind.TRASH, note.toString(), null, "The trash has a note of files that are not there.",
                    "Delete the note.");
        }
    }

    private void cards(Set<String> keys) throws IOException {
        for (var card : names(folder.cards())) {
            var key = card.getFileName().toString().replaceFirst("\\.md$", "");
            if (!keys.contains(key) && !Trees.exists(folder.trash().resolve(key)) && !WholeFile.isHalf(card)) {
                findings.note(Kind.CARD, card.toString(), key, "The model card belongs to no model, not even one in "
                        + "the trash.", "Delete it.");
            }
        }
    }

    private void links() throws IOException {
        for (var broken : new Links(folder).broken()) {
            if (broken.dead()) {
                findings.problem(Kind.LINK, broken.path(), null, broken.why(),
                        "Put that file back, or remove the link.");
            } else {
                findings.note(Kind.LINK, broken.path(), null, broken.why(), "maquette models unlink --all forgets "
                        + "notes of links that are not there.");
            }
        }
    }

    private void staging() throws RegistryException, IOException {
        var jobs = context.registry().jobs().list().stream().map(job -> job.getId()).map(String::valueOf)
                .collect(Collectors.toSet());
        for (var left : names(folder.staging())) {
            var name = left.getFileName().toString();
            if (name.matches(NUMBER) && !jobs.contains(name)) {
                findings.note(Kind.STAGING, left.toString(), null, "What has arrived of an installation that is not "
                        + "known any more takes space.", "Open the library again: then it is deleted.");
            }
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
