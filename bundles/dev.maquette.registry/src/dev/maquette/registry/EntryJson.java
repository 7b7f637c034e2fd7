// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.registry.internal.ObjectJson;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.meta.RegistryFactory;

/**
 * Entries as JSON: the attributes' names in snake case, in the order of the schema; instants as ISO 8601; nulls and
 * unset lists left out, numbers and lists that cannot be null always there. It is the form that the change table keeps
 * and that {@code Json.read(text, ModelRecord.class)} understands.
 */
public final class EntryJson {

    /** Members that Maquette finds out by itself: no edit of a model, so nothing that hinders one or that is undone. */
    public static final List<String> FOUND_OUT = List.of("hash", "last_used_at", "use_count");

    private EntryJson() {
    }

    /** The entry as a JSON tree of its own. */
    public static JsonObject write(ModelEntry entry) {
        return ObjectJson.write(entry);
    }

    /** One member of the entry as {@link #write} has it; null where that has none. */
    public static JsonElement value(ModelEntry entry, String name) {
        return ObjectJson.value(entry, name);
    }

    /** The entry as JSON on one line. */
    public static String text(ModelEntry entry) {
        return write(entry).toString();
    }

    /**
     * A new entry with what the JSON says; members that the schema does not know are ignored, so that what a later
     * version wrote can be read.
     *
     * @throws JsonParseException when the text is not a JSON object
     * @throws IllegalArgumentException when a member has a value of the wrong kind; the message names it
     */
    public static ModelEntry read(String json) {
        var tree = JsonParser.parseString(json);
        if (!tree.isJsonObject()) {
            throw new JsonParseException("An entry must be a JSON object");
        }
        return read(tree.getAsJsonObject());
    }

    /** As {@link #read(String)}, of JSON that is parsed already. */
    public static ModelEntry read(JsonObject json) {
        var entry = RegistryFactory.eINSTANCE.createModelEntry();
        ObjectJson.merge(json, entry);
        return entry;
    }

    /**
     * Sets what the JSON has: a member that is there replaces the attribute, null clears it, an absent one leaves it as
     * it is.
     *
     * @throws IllegalArgumentException when the schema does not know a member, or a value is of the wrong kind; the
     *     message names it, and the entry may have taken some of the changes
     */
    public static void apply(JsonObject changes, ModelEntry entry) {
        for (var name : changes.keySet()) {
            if (!ObjectJson.knows(entry, name)) {
                throw new IllegalArgumentException("A model has no field " + name);
            }
        }
        ObjectJson.merge(changes, entry);
    }
}
