// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UndoChange.Undone;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Transaction;
import dev.maquette.registry.model.ModelEntry;

/** Takes a committed change back from the rows it left in the history, as a change of its own. */
@Component(service = Operation.class)
public final class UndoOperation implements Operation<UndoChange, Undone> {

    private static final String HASH = "hash";
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
            var label = label(rows.get(0));
            Relocations.Commit<Long> commit = () -> context.registry()
                    .change(context.actor(), request.operation(), label, request.batch(), transaction -> {
                        for (var row : rows.reversed()) {
                            takeBack(row, transaction);
                        }
                    }).orElseThrow(() -> new LibraryException(Problem.CONFLICT,
                            "There is nothing to take back: " + rows.get(0).label() + ".", ""));
            var moving = rows.stream().filter(row -> row.before() == null || row.after() == null).toList();
            long batch = moving.size() == 1 ? withFiles(moving.getFirst(), context, commit) : commit.commit();
            return new Undone(batch, rows.get(0).label(), keys(rows));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
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

    private static void takeBack(ChangeRow row, Transaction transaction) throws LibraryException, RegistryException {
        if (!Objects.equals(row.before(), row.after())) {
            takeBackEntry(row, transaction);
        }
        for (var other : row.relations().begun()) {
            if (transaction.has(row.key()) && transaction.has(other)) {
                transaction.unrelate(row.key(), other);
            }
        }
        for (var other : row.relations().ended()) {
            if (transaction.has(row.key()) && transaction.has(other)) {
                transaction.relate(row.key(), other);
            }
        }
    }

    private static void takeBackEntry(ChangeRow row, Transaction transaction)
            throws LibraryException, RegistryException {
        if (row.after() == null) {
            transaction.add(EntryJson.read(row.before()));
            return;
        }
        var current = transaction.edit(row.key());
        var stored = EntryJson.write(current);
        var after = object(row.after());
        boolean ofHash = row.before() != null && !Objects.equals(object(row.before()).get(HASH), after.get(HASH));
        if (!ofHash) {
            // Found out since, and no edit: it neither hinders nor is taken back.
            carryHash(stored, after);
        }
        if (!content(stored).equals(content(after))) {
            throw new LibraryException(Problem.CONFLICT,
                    current.getName() + " was changed since, so this cannot be taken back.",
                    "Take back the later change first.");
        }
        if (row.before() == null) {
            transaction.remove(row.key());
        } else {
            var fields = object(row.before());
            if (!ofHash) {
                carryHash(stored, fields);
            }
            restore(fields, current);
        }
    }

    private static void carryHash(JsonObject from, JsonObject to) {
        to.remove(HASH);
        if (from.has(HASH)) {
            to.add(HASH, from.get(HASH));
        }
    }

    /** Sets what was set before and clears what was not. */
    private static void restore(JsonObject fields, ModelEntry entry) {
        for (var field : EntryJson.write(entry).keySet()) {
            if (!fields.has(field)) {
                fields.add(field, JsonNull.INSTANCE);
            }
        }
        EntryJson.apply(fields, entry);
    }

    private static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    /** What a change is about: an undo brings it back, though never the version. */
    private static JsonObject content(JsonObject entry) {
        entry.remove("version");
        entry.remove("updated_at");
        return entry;
    }

    /** Whether the record came to files that were in the library already, or this is an undo of that, or its redo. */
    private static boolean isOfAdoption(ChangeRow row, OperationContext context) throws RegistryException {
        var origin = row;
        while (origin.undoes() != null) {
            var undone = context.registry().batch(origin.undoes()).stream()
                    .filter(other -> other.key().equals(row.key())).findFirst();
            if (undone.isEmpty()) {
                return false;
            }
            origin = undone.get();
        }
        return origin.operation().equals(ADOPTION);
    }

    /** Adding or removing a managed record takes its files out of the trash or into it. */
    private static long withFiles(ChangeRow row, OperationContext context, Relocations.Commit<Long> commit)
            throws LibraryException, RegistryException {
        boolean adds = row.after() == null;
        var entry = EntryJson.read(adds ? row.before() : row.after());
        if (!Belongings.areManaged(entry, context.folder()) || isOfAdoption(row, context)) {
            return commit.commit();
        }
        var files = adds ? Belongings.restored(entry, context.folder()) : Sharing.in(context).leaving(entry);
        var from = adds ? files.trashed() : files.home();
        var to = adds ? files.home() : files.trashed();
        if (!Trees.exists(from)) {
            return commit.commit();
        }
        return new Relocations(context.registry()).relocate(Relocation.of(row.key(), files.home(), files.trashed()),
                from, to, context.monitor(), commit);
    }
}
