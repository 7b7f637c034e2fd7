// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Optional;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.FileStamp;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.SidecarWriter.Subject;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.operation.OperationContext;

/**
 * What is known of models that is worth writing beside them.
 *
 * @param covers whether their covers may be wanted
 */
record Subjects(OperationContext context, boolean covers) {

    private static final String SHA256 = DigestAlgorithm.SHA256.label() + ":";

    /** Where the model lies; empty for one that a remote provider runs. */
    Optional<Ground> ground(ModelRecord model) {
        try {
            return model.path() == null || model.path().isBlank() || model.providerId() != null ? Optional.empty()
                    : Optional.of(new Ground(context.folder().resolve(model.path())));
        } catch (InvalidPathException _) {
            return Optional.empty(); // a path of another system, at which nothing is here
        }
    }

    Subject of(ModelRecord model, Ground ground) throws LibraryException, IOException {
        return new Subject(ground.model(), model, sha256(model, ground),
                covers ? new Covers(context.folder()).read(model.coverImage()).orElse(null) : null);
    }

    /** No file is read for it: it is known or not. */
    private String sha256(ModelRecord model, Ground ground) throws IOException {
        var hash = model.hash();
        return hash != null && hash.startsWith(SHA256) ? hash.substring(SHA256.length()).toLowerCase(Locale.ROOT)
                : context.registry().digests().known(FileStamp.of(ground.model())).get(DigestAlgorithm.SHA256);
    }
}
