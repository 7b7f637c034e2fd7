// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.record.RecordKind;
import dev.maquette.server.internal.record.RecordKinds;

/** Sees to it that a record still is of one of the known kinds when its fields have changed. */
final class Reclassified {

    private static final List<String> IDENTITY = List.of("type", "format", "base", "variant");

    private final Map<String, JsonElement> changes;
    private final String type;
    private final String format;
    private final String base;
    private final String variant;

    private Reclassified(ModelRecord now, RecordChanges wanted) {
        changes = new LinkedHashMap<>(wanted.fields());
        type = word(wanted, "type", now.type().id());
        format = word(wanted, "format", now.format().id());
        base = word(wanted, "base", now.base().id());
        variant = word(wanted, "variant", now.variant());
    }

    /**
     * The changes, and what must change with them: of another type, a record takes the first kind that the rest of it
     * fits, whatever its format and variant were, unless the client names these.
     *
     * @throws HttpProblem 409 when there is no such kind
     */
    static Map<String, JsonElement> of(ModelRecord now, RecordChanges wanted) throws HttpProblem {
        var after = new Reclassified(now, wanted);
        if (after.changes.keySet().stream().anyMatch(IDENTITY::contains) && !after.isKnown()) {
            after.adapt(after.changes.containsKey("type") ? after.substitute() : Optional.empty());
        }
        return after.changes;
    }

    private static String word(RecordChanges wanted, String field, String now) {
        return wanted.fields().containsKey(field) ? wanted.text(field).orElse(null) : now;
    }

    private boolean isKnown() {
        return RecordKinds.of(type, format, base, variant).filter(kind -> kind.takesVariant(variant)).isPresent();
    }

    private Optional<RecordKind> substitute() {
        return RecordKinds.all().stream().filter(kind -> kind.type().equals(type) && kind.base().equals(base))
                .filter(kind -> !changes.containsKey("format") || kind.format().equals(format))
                .filter(kind -> !changes.containsKey("variant") || kind.takesVariant(variant)).findFirst();
    }

    private void adapt(Optional<RecordKind> substitute) throws HttpProblem {
        var kind = substitute.orElseThrow(this::refusal);
        if (!kind.format().equals(format)) {
            changes.put("format", new JsonPrimitive(kind.format()));
        }
        if (!changes.containsKey("variant") && variant != null
                && (kind.field("variant").isEmpty() || !kind.takesVariant(variant))) {
            changes.put("variant", JsonNull.INSTANCE);
        }
    }

    private HttpProblem refusal() {
        return new HttpProblem(409, "There is no kind of record of the type " + type + ", the format " + format
                + ", the base " + base + (variant == null ? "" : " and the variant " + variant)
                + ". Nothing was changed. Choose words that go together.");
    }
}
