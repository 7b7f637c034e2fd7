// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.UnlinkModels.Failure;
import dev.maquette.api.request.UnlinkModels.Restored;
import dev.maquette.api.request.UnlinkModels.Unlinked;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.link.LinkChange.Linked;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Space;
import dev.maquette.registry.RegistryException;

/** Makes links that the library made files of their own again. */
@Component(service = Operation.class)
public final class UnlinkOperation implements Operation<UnlinkModels, Unlinked> {

    @Override
    public Class<UnlinkModels> request() {
        return UnlinkModels.class;
    }

    @Override
    public Unlinked execute(UnlinkModels request, OperationContext context) throws LibraryException {
        var notes = chosen(request, context);
        var restored = new ArrayList<Restored>();
        var failed = new ArrayList<Failure>();
        var progress = SubMonitor.convert(context.monitor(), "Making files of links", notes.size());
        var done = new ArrayList<Linked>();
        var batch = Optional.<Long>empty();
        try {
            for (var note : notes.entrySet()) {
                try {
                    restored.add(restore(note.getKey(), note.getValue(), request.dryRun(), context,
                            progress.split(1)));
                    done.add(new Linked(note.getValue().path(), note.getValue().kept(), note.getValue().link()));
                } catch (LibraryException failure) {
                    failed.add(new Failure(note.getValue().path(), failure.told()));
                }
            }
        } finally { // also when the rest was cancelled
            batch = request.dryRun() ? batch : new LinkHistory(context).tell(request.operation(), label(done), null,
                    new LinkChange(false, done));
        }
        return new Unlinked(restored, failed, restored.stream().mapToLong(Restored::bytes).sum(), batch.orElse(null));
    }

    private static String label(List<Linked> done) {
        return done.size() == 1 ? "Make a file of the link " + done.getFirst().path()
                : "Make files of " + done.size() + " links";
    }

    private static Map<Path, LinkNote> chosen(UnlinkModels request, OperationContext context)
            throws LibraryException {
        try {
            var notes = new Links(context.folder()).all();
            if (request.copies() == null) {
                return notes;
            }
            var chosen = new LinkedHashMap<Path, LinkNote>();
            for (var copy : request.copies()) {
                var place = place(copy, context);
                int before = chosen.size();
                notes.forEach((file, note) -> {
                    if (note.place().startsWith(place)) {
                        chosen.put(file, note);
                    }
                });
                if (chosen.size() == before) {
                    throw new LibraryException(Problem.NOT_FOUND, place + " is no link that this library made.",
                            "Only links that it made itself are ever replaced.");
                }
            }
            return chosen;
        } catch (IOException failure) {
            throw Failures.of("Reading the notes of links", failure);
        }
    }

    private static Path place(String copy, OperationContext context) throws LibraryException {
        try {
            var entry = context.registry().open(copy);
            return entry.isPresent() ? context.folder().resolve(entry.get().getPath()) : Path.of(copy).normalize();
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, "\"" + copy + "\" is no path: " + wrong.getReason() + ".", "",
                    wrong);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    static Restored restore(Path file, LinkNote note, boolean dryRun, OperationContext context,
            IProgressMonitor monitor) throws LibraryException {
        var place = note.place();
        try {
            check(file, note, dryRun);
            long bytes = Files.size(place);
            Space.checkFor(bytes, place.getParent());
            if (!dryRun) {
                monitor.subTask(place.toString());
                replace(file, note, context, monitor);
            }
            return new Restored(note.path(), note.kept(), bytes);
        } catch (IOException failure) {
            throw Failures.of("Making a file of " + place, failure);
        }
    }

    /** What is not ours any more is left alone, and so are its content and its name. */
    private static void check(Path file, LinkNote note, boolean dryRun) throws LibraryException, IOException {
        if (!Trees.exists(note.place())) {
            throw left("There is nothing at " + note.path() + ".", "If it is in the trash, restore it first.");
        }
        if (!note.holds()) {
            if (!dryRun) {
                Files.delete(file);
            }
            throw left("Something else has taken the place of the link at " + note.path() + ".",
                    "It was left alone.");
        }
        if (!Files.exists(note.place())) {
            throw left(note.path() + " leads nowhere: " + note.kept() + " is gone.", "Put that back first.");
        }
    }

    private static LibraryException left(String message, String remedy) {
        return new LibraryException(Problem.CONFLICT, message, remedy);
    }

    private static void replace(Path file, LinkNote note, OperationContext context, IProgressMonitor monitor)
            throws LibraryException {
        var progress = SubMonitor.convert(monitor, 2);
        new Replacements(context.registry()).replace(Replacement.bySame(note.place(), file, false), fresh -> {
            var content = note.place().toRealPath();
            Trees.copy(content, fresh, progress.split(1));
            if (!new Content(progress.split(1), _ -> {
                // the copy was counted
            }).same(content, fresh)) {
                throw left(content + " was written to while it was copied.", "Repeat.");
            }
        }, aside -> {
            if (!note.made().isOf(aside) && note.made().id() != null) {
                throw left("Something else has taken the place of the link at " + note.path() + ".",
                        "It was left alone.");
            }
        }, _ -> Files.delete(file));
    }
}
