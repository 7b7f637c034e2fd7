// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FetchMetadata.State;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** A model of which somebody wants to know more. */
sealed interface Subject {

    String key();

    String name();

    /** Can be asked for. */
    record Asked(String key, String name, Map<DigestAlgorithm, String> digests) implements Subject {
    }

    /** Cannot, and why. */
    record Silent(String key, String name, State state, String note) implements Subject {
    }

    /** Takes the digests of the model's file, unless they are known. */
    static Subject of(String key, Set<DigestAlgorithm> algorithms, Digests digests, OperationContext context,
            IProgressMonitor monitor) throws RegistryException {
        var entry = context.registry().open(key);
        if (entry.isEmpty()) {
            return failed(key, key, Failures.noModel(key));
        }
        var path = context.folder().resolve(entry.get().getPath());
        if (!Files.isRegularFile(path)) {
            return noFile(entry.get(), path);
        }
        try {
            var taken = digests.model(path, algorithms, context.registry().digests(), monitor);
            return new Asked(key, entry.get().getName(), taken);
        } catch (IOException failure) {
            return failed(key, entry.get().getName(),
                    Failures.of("Reading " + entry.get().getName(), failure));
        }
    }

    private static Silent noFile(ModelEntry entry, Path path) {
        boolean several = Files.isDirectory(path) || entry.getProviderId() != null;
        return new Silent(entry.getKey(), entry.getName(), several ? State.UNKNOWN : State.FAILED,
                several ? "It is no single file, and sites know files by their digests."
                        : "Its file is not at " + path + ". Attach its disk, or put it back.");
    }

    /** It could not be found out. */
    static Silent failed(String key, String name, LibraryException failure) {
        return new Silent(key, name, State.FAILED, failure.told());
    }
}
