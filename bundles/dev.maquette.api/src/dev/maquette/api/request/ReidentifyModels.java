// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Map;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Looks at the files of models again and renews what their records have from identification: type, base, format,
 * variant, prediction type, what hangs on these, default settings, size, and the rule. What a user decided or wrote
 * stays: overrides, name, description, notes, tags, rating, source and its page, cover, default settings that were
 * edited, and trigger phrases unless there are none. A model of which the files tell nothing now keeps its record; one
 * that a remote provider runs has no files and is passed over. All that changes is one batch.
 *
 * @param scope which models
 * @param keys the models for {@link Scope#NAMED}; else ignored
 * @param dryRun only tell what would change
 */
public record ReidentifyModels(Scope scope, List<String> keys, boolean dryRun)
        implements Request<ReidentifyModels.Reidentified> {

    public ReidentifyModels {
        keys = List.copyOf(keys);
    }

    /** Which models are looked at. */
    public enum Scope {
        /** Those of the request's keys. */
        NAMED,
        /**
         * Those that were named by a rule that is gone or has another version now, and those that no rule has named
         * yet.
         */
        OUTDATED,
        /** The whole library. */
        ALL
    }

    /**
     * @param examined number of models whose files were looked at, or looked for
     * @param changed models whose records changed or, in a dry run, would change; in the order of the keys, else by
     *     name
     * @param kept models whose records stay because the files do not tell what they are any more
     * @param batch the change, for undo; null in a dry run and when nothing changed
     */
    public record Reidentified(int examined, List<Changed> changed, List<Kept> kept, Long batch) {
    }

    /**
     * A record with other fields.
     *
     * @param key the model
     * @param fields JSON name to what it held and holds, in the order of the record
     */
    public record Changed(String key, String name, Map<String, Difference> fields) {

        /** Whether nothing but the note of the rule changed: the model still is what it was. */
        public boolean onlyNoted() {
            return fields.keySet().stream().allMatch(field -> field.startsWith("rule_"));
        }
    }

    /**
     * The values of one field as JSON has them: strings, numbers, booleans, lists and maps.
     *
     * @param before or null where there was none
     * @param after or null where there is none
     */
    public record Difference(Object before, Object after) {
    }

    /**
     * A record that stays as it was.
     *
     * @param key the model
     * @param reason one sentence for a user to read
     */
    public record Kept(String key, String name, Cause cause, String reason) {
    }

    /** Why a record stays as it was. */
    public enum Cause {
        /** The files, or the record, are not there. */
        MISSING,
        /** The files are broken, unsafe or cannot be read. */
        INVALID,
        /** A rule had named it, and none does now. */
        UNKNOWN
    }

    @Override
    public String operation() {
        return "models.reidentify";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
