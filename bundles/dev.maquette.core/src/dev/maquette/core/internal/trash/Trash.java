// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.api.request.ListTrash.Kind;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.RegistryException;

/** What lies in a library's trash, and what the history or a note tells about it. */
public final class Trash {

    /** So many of a model's latest changes are looked through for its removal. */
    private static final int FAR_BACK = 100;

    private final OperationContext context;
    private final Path folder;

    public Trash(OperationContext context) {
        this.context = context;
        folder = context.folder().trash();
    }

    /** All entries, the latest first; those that a running operation works on are left out. */
    public List<Entry> entries() throws LibraryException {
        try (var children = Files.list(folder)) {
            var open = context.registry().journal().open();
            var entries = new ArrayList<Entry>();
            for (var child : (Iterable<Path>) children.filter(Trash::isEntry)::iterator) {
                if (context.monitor().isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (!isBusy(child, open)) {
                    entries.add(entry(child));
                }
            }
            entries.sort(Comparator.comparing(Entry::at).reversed().thenComparing(Entry::id));
            return entries;
        } catch (IOException failure) {
            throw Failures.of("Reading the trash", failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Notes of files that are not there any more. */
    public List<Path> lonelyNotes() throws IOException {
        try (var children = Files.list(folder)) {
            return children.filter(TrashNote::isNote).filter(note -> !Trees.exists(TrashNote.entry(note))).sorted()
                    .toList();
        }
    }

    /** The entry of that name, unless a running operation works on it. */
    Optional<Entry> entry(String id) throws LibraryException {
        try {
            var child = folder.resolve(id);
            if (id.isBlank() || !folder.equals(child.normalize().getParent()) || !Trees.exists(child)) {
                return Optional.empty();
            }
            return isEntry(child) && !isBusy(child, context.registry().journal().open()) ? Optional.of(entry(child))
                    : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        } catch (IOException failure) {
            throw Failures.of("Reading the trash", failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    Path place(String id) {
        return folder.resolve(id);
    }

    /** The change that removed the model, when the model is not there again. */
    Optional<ChangeRow> removal(String key) throws RegistryException {
        return context.registry().open(key).isPresent() ? Optional.empty()
                : context.registry().history(key, FAR_BACK).stream().filter(row -> row.after() == null).findFirst();
    }

    private static boolean isEntry(Path child) {
        return !TrashNote.isNote(child) && !Erasure.isDoomed(child)
                && !child.getFileName().toString().endsWith(".part");
    }

    private static boolean isBusy(Path child, List<Intent> open) {
        return open.stream().anyMatch(intent -> intent.payload().contains(child.getFileName().toString()));
    }

    private Entry entry(Path child) throws IOException, RegistryException {
        var id = child.getFileName().toString();
        var note = TrashNote.of(child);
        if (Files.exists(note)) {
            var told = TrashNote.read(note);
            return new Entry(id, Kind.ORPHAN, told.name(), told.path(), told.at(), told.actor(), Trees.size(child));
        }
        var removal = removal(id);
        if (removal.isPresent()) {
            var model = Records.of(removal.get().before());
            return new Entry(id, Kind.MODEL, model.name(), model.path(), removal.get().at(), removal.get().actor(),
                    Trees.size(child));
        }
        return new Entry(id, Kind.UNKNOWN, id, null,
                Files.getLastModifiedTime(child, LinkOption.NOFOLLOW_LINKS).toInstant(), null, Trees.size(child));
    }
}
