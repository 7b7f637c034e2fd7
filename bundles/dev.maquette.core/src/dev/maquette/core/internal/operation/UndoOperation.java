// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UndoChange.Undone;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.link.LinkHistory;
import dev.maquette.core.internal.move.Homecoming;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;

/** Takes a committed change back from the rows it left in the history, as a change of its own. */
@Component(service = Operation.class)
public final class UndoOperation implements Operation<UndoChange, Undone> {

    private static final String MOVE = MoveModels.OPERATION;
    /** A record came to files that were in the library already. */
    private static final String ADOPTION = new AdoptOrphans(List.of(), false).operation();

    @Override
    public Class<UndoChange> request() {
        return UndoChange.class;
    }

    @Override
    public Undone execute(UndoChange request, OperationContext context) throws LibraryException {
        try {
            var rows = context.registry().batch(request.batch());
            if (rows.isEmpty()) {
                throw new LibraryException(Problem.NOT_FOUND,
                        "There is no change with the number " + request.batch() + ".",
                        "Look at the history for the numbers.");
            }
            var links = new LinkHistory(context);
            if (links.has(request.batch())) {
                return new Undone(links.takeBack(request.batch(), request.operation(), label(rows.get(0)),
                        request.dryRun()), rows.get(0).label(), keys(rows));
            }
            Relocations.Commit<Long> commit = () -> request.dryRun() ? rehearse(rows, context)
                    : commit(request, rows, context);
            var moving = rows.stream().filter(row -> row.before() == null || row.after() == null).toList();
            long batch;
            if (rows.size() == 1 && isOf(MOVE, rows.getFirst(), context)) {
                rehearse(rows, context); // before gigabytes are copied for nothing
                batch = new Homecoming(context).take(rows.getFirst(), request.dryRun(), commit);
            } else {
                batch = moving.size() == 1 ? withFiles(moving.getFirst(), request, context, commit) : commit.commit();
            }
            return new Undone(batch, rows.get(0).label(), keys(rows));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static long commit(UndoChange request, List<ChangeRow> rows, OperationContext context)
            throws LibraryException, RegistryException {
        return context.registry().change(context.actor(), request.operation(), label(rows.get(0)), request.batch(),
                transaction -> Reversal.of(rows, transaction)).orElseThrow(
                        () -> new LibraryException(Problem.CONFLICT,
                                "There is nothing to take back: " + rows.get(0).label() + ".", ""));
    }

    /** Does it in a change that is given up. */
    private static long rehearse(List<ChangeRow> rows, OperationContext context)
            throws LibraryException, RegistryException {
        try {
            context.registry().change(context.actor(), "", "", null, transaction -> {
                Reversal.of(rows, transaction);
                throw new Rehearsed();
            });
        } catch (Rehearsed _) {
            return 0; // nothing was in the way
        }
        throw new IllegalStateException("A rehearsal was stored");
    }

    /** Ends a change that is not meant. */
    private static final class Rehearsed extends RegistryException {

        private static final long serialVersionUID = 1L;

        Rehearsed() {
            super("only rehearsed");
        }
    }

    /** An undo of an undo is a redo and says so. */
    private static String label(ChangeRow row) {
        var undo = "Undo: ";
        var redo = "Redo: ";
        if (row.undoes() == null) {
            return undo + row.label();
        }
        return row.label().startsWith(undo) ? redo + row.label().substring(undo.length())
                : undo + row.label().substring(redo.length());
    }

    private static Set<String> keys(List<ChangeRow> rows) {
        var keys = new LinkedHashSet<String>();
        rows.forEach(row -> keys.add(row.key()));
        return keys;
    }

    /** Whether it is such a change, or an undo of one, or its redo. */
    private static boolean isOf(String operation, ChangeRow row, OperationContext context) throws RegistryException {
        var origin = row;
        while (origin.undoes() != null) {
            var undone = context.registry().batch(origin.undoes()).stream()
                    .filter(other -> other.key().equals(row.key())).findFirst();
            if (undone.isEmpty()) {
                return false;
            }
            origin = undone.get();
        }
        return origin.operation().equals(operation);
    }

    /** Adding or removing a managed record takes its files out of the trash or into it. */
    private static long withFiles(ChangeRow row, UndoChange request, OperationContext context,
            Relocations.Commit<Long> commit) throws LibraryException, RegistryException {
        boolean adds = row.after() == null;
        var entry = EntryJson.read(adds ? row.before() : row.after());
        if (!Belongings.areManaged(entry, context.folder()) || isOf(ADOPTION, row, context)) {
            return commit.commit();
        }
        var files = adds ? Belongings.restored(entry, context.folder()) : Sharing.in(context).leaving(entry);
        var from = adds ? files.trashed() : files.home();
        var to = adds ? files.home() : files.trashed();
        if (!Trees.exists(from)) {
            return commit.commit();
        }
        if (request.dryRun()) {
            Relocations.refuseTaken(to);
            return commit.commit();
        }
        return new Relocations(context.registry()).relocate(Relocation.of(row.key(), files.home(), files.trashed()),
                from, to, context.monitor(), commit);
    }
}
