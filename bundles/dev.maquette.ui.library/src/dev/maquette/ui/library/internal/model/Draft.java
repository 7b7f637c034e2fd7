// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;

/**
 * What the user has changed about a model and not saved.
 *
 * @param base the record it began with
 * @param changes fields that differ from the record, in the order of their changing
 * @param refused fields that hold what cannot be saved, with the reason
 */
record Draft(ModelRecord base, ModelChanges changes, Map<String, String> refused) {

    Draft {
        refused = Map.copyOf(refused);
    }

    static Draft of(ModelRecord model) {
        return new Draft(model, ModelChanges.none(), Map.of());
    }

    /** The same with a field's value; what equals the record is no change. */
    Draft with(String field, Object value) {
        Map<String, Object> next = new LinkedHashMap<>(changes.fields());
        if (SameValue.same(value, fields(base).get(field))) {
            next.remove(field);
        } else {
            next.put(field, value);
        }
        return new Draft(base, new ModelChanges(next), refused);
    }

    /** The same with a reason why a field cannot be saved; with null it can. */
    Draft refusing(String field, String reason) {
        Map<String, String> next = new HashMap<>(refused);
        if (reason == null) {
            next.remove(field);
        } else {
            next.put(field, reason);
        }
        return new Draft(base, changes, next);
    }

    /** The same changes on a newer record; what that says already is none any more. */
    Draft on(ModelRecord newer) {
        Draft next = new Draft(newer, ModelChanges.none(), refused);
        for (Map.Entry<String, Object> change : changes.fields().entrySet()) {
            next = next.with(change.getKey(), change.getValue());
        }
        return next;
    }

    /** The same as it is written: a name has no white space around it. */
    Draft tidy() {
        return changes.fields().get("name") instanceof String name ? with("name", name.strip()) : this;
    }

    boolean isDirty() {
        return !changes.isEmpty() || !refused.isEmpty();
    }

    boolean isValid() {
        return refused.isEmpty();
    }

    /** Whether a newer record has another value, and not the draft's, where the draft has changed something. */
    boolean conflictsWith(ModelRecord newer) {
        Map<?, ?> mine = fields(base);
        Map<?, ?> theirs = fields(newer);
        return changes.fields().entrySet().stream()
                .anyMatch(change -> !SameValue.same(mine.get(change.getKey()), theirs.get(change.getKey()))
                        && !SameValue.same(change.getValue(), theirs.get(change.getKey())));
    }

    /** A record's fields as JSON has them; those that are not set are left out. */
    static Map<?, ?> fields(ModelRecord model) {
        return Json.read(Json.write(model), Map.class);
    }
}
