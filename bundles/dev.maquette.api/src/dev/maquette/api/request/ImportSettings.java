// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;

/**
 * Gives a model what a settings file says, see {@link ExportSettings}; InvokeAI's are understood. All of the file is
 * checked before anything is written: a value of the wrong kind or out of range refuses the file. What is right, but
 * does not apply to the model or is not known here, is skipped and told. Members without a value, and null, leave the
 * model as it is, except within default settings, which are replaced as a whole.
 *
 * @param key the model
 * @param json content of the file
 * @param dryRun only tell what would happen
 */
public record ImportSettings(String key, String json, boolean dryRun) implements Request<ImportSettings.Imported> {

    public ImportSettings {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(json, "json");
    }

    /**
     * @param model the record as it is now
     * @param applied fields that are as the file says, by JSON name
     * @param skipped what was left out
     * @param batch the change, for undo; null in a dry run and when nothing was different
     */
    public record Imported(ModelRecord model, List<String> applied, List<Skipped> skipped, Long batch) {
    }

    /**
     * @param field JSON name; members of default settings behind a dot
     * @param reason one sentence
     */
    public record Skipped(String field, String reason) {
    }

    @Override
    public String operation() {
        return "models.import";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
