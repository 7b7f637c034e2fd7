// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.transfer.Access;

/**
 * Installs one model, and waits for its end. Where the same source is being installed already, it is joined; where that
 * was paused, interrupted or failed, it goes on with what has arrived. When it is cancelled while something has arrived
 * of a download, it is paused; {@link ControlInstalls} throws that away.
 *
 * @param source what an installer understands: a path, {@code sample:tiny-sd-onnx} …; white space and quotes around it
 *     are ignored
 * @param inPlace leave the files where they are and only register them
 * @param overrides fields of the new record that the user decides; type, base, format, variant and prediction type
 *     also bind the identification
 * @param dryRun only tell what the record would be; nothing is stored, moved or downloaded
 * @param access token and addresses for a download; null stands for none and public ones
 */
public record InstallModel(String source, boolean inPlace, ModelChanges overrides, boolean dryRun,
        Access access)
        implements Request<InstallModel.Installed> {

    public InstallModel {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(overrides, "overrides");
        access = access == null ? Access.anonymous() : access;
    }

    /** Without a token, from public addresses only. */
    public InstallModel(String source, boolean inPlace, ModelChanges overrides, boolean dryRun) {
        this(source, inPlace, overrides, dryRun, Access.anonymous());
    }

    /**
     * @param model the new record; in a dry run what it would be, with the version 0
     * @param identification what the files are and why
     * @param files what a dry run would have downloaded; empty otherwise
     * @param batch number of the change that added it, to take it back; 0 for a dry run
     */
    public record Installed(ModelRecord model, Identification identification, List<PlannedFile> files, long batch) {

        public Installed {
            files = files == null ? List.of() : List.copyOf(files);
        }

        /** What it would be, and what would be downloaded. */
        public Installed(ModelRecord model, Identification identification, List<PlannedFile> files) {
            this(model, identification, files, 0);
        }

        /** A model that is on disk and was not added. */
        public Installed(ModelRecord model, Identification identification) {
            this(model, identification, List.of());
        }

        /** A model that was added. */
        public Installed(ModelRecord model, Identification identification, long batch) {
            this(model, identification, List.of(), batch);
        }
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
