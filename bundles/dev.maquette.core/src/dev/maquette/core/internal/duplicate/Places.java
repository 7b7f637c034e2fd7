// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import dev.maquette.api.request.FindDuplicates.Place;

/** Tells what decides about the links that can be made at a place. */
final class Places {

    /** File systems of Linux on which files can share blocks, as they are called there. */
    private static final Set<String> CLONING = Set.of("btrfs", "xfs", "bcachefs");

    private Places() {
    }

    static Place of(Path model) throws IOException {
        var store = Files.getFileStore(model);
        return new Place(Files.isDirectory(model), store.toString(), CLONING.contains(store.type()));
    }
}
