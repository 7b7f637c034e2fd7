// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;

/**
 * Installs one model.
 *
 * @param source what an installer understands: a path, {@code sample:tiny-sd-onnx} …; white space and quotes around it
 *     are ignored
 * @param inPlace leave the files where they are and only register them
 * @param overrides fields of the new record that the user decides; type, base, format, variant and prediction type
 *     also bind the identification
 * @param dryRun only tell what the record would be; nothing is stored or moved
 */
public record InstallModel(String source, boolean inPlace, ModelChanges overrides, boolean dryRun)
        implements Request<InstallModel.Installed> {

    /**
     * @param model the new record; in a dry run what it would be, with the version 0
     * @param identification what the files are and why
     */
    public record Installed(ModelRecord model, Identification identification) {
    }

    @Override
    public String operation() {
        return "models.install";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
