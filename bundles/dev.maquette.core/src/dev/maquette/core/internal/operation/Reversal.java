// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.List;
import java.util.Objects;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Transaction;
import dev.maquette.registry.model.ModelEntry;

/** Gives entries back what they were before a change, as long as nobody edited them since. */
final class Reversal {

    private Reversal() {
    }

    /** Takes the rows back, the last one first. */
    static void of(List<ChangeRow> rows, Transaction transaction)
            throws LibraryException, RegistryException {
        for (var row : rows.reversed()) {
            takeBack(row, transaction);
        }
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
        // What was found out since neither hinders nor is taken back.
        var since = EntryJson.FOUND_OUT.stream()
                .filter(field -> row.before() == null
                        || Objects.equals(object(row.before()).get(field), after.get(field)))
                .toList();
        carry(since, stored, after);
        if (!content(stored).equals(content(after))) {
            throw new LibraryException(Problem.CONFLICT,
                    current.getName() + " was changed since, so this cannot be taken back.",
                    "Take back the later change first.");
        }
        if (row.before() == null) {
            transaction.remove(row.key());
        } else {
            var fields = object(row.before());
            carry(since, stored, fields);
            restore(fields, current);
        }
    }

    private static void carry(List<String> names, JsonObject from, JsonObject to) {
        for (var name : names) {
            to.remove(name);
            if (from.has(name)) {
                to.add(name, from.get(name));
            }
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
}
