// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.api.request.ScanFolder.Presence;

/**
 * What a scan found, and what became of it, as programs read it.
 *
 * @param path absolute; after a move still where it was found
 * @param installed whether the library has it now
 * @param presence what made it known: {@code new}, {@code same_path} or {@code same_content}, as it was when found
 * @param key the library's model, null when there is none
 * @param reason why it is not identified, or null
 * @param outcome {@code installed}, {@code would_install}, {@code failed}, or null when it was not to be installed
 */
record ScannedModel(String path, Identification.Status status, ModelType type, BaseModel base, ModelFormat format,
        String variant, String name, long fileSize, boolean installed, Presence presence, String key, String reason,
        Outcome outcome) {

    /** What became of a model that was to be installed. */
    enum Outcome {
        INSTALLED, WOULD_INSTALL, FAILED
    }

    static ScannedModel of(Finding finding) {
        var is = finding.identification();
        return new ScannedModel(finding.path(), is.status(), is.type(), is.base(), is.format(), is.variant(),
                is.name(), is.fileSize(), finding.presence() != Presence.NEW, finding.presence(), finding.key(),
                is.reason(), null);
    }

    /** The same, installed as this model; in a dry run it would be. */
    ScannedModel installed(ModelRecord model, boolean dryRun) {
        return new ScannedModel(path, status, model.type(), model.base(), model.format(), model.variant(),
                model.name(), fileSize, !dryRun, presence, dryRun ? null : model.key(), reason,
                dryRun ? Outcome.WOULD_INSTALL : Outcome.INSTALLED);
    }

    /** The same, which could not be installed. */
    ScannedModel failed() {
        return new ScannedModel(path, status, type, base, format, variant, name, fileSize, false, presence, null,
                reason, Outcome.FAILED);
    }
}
