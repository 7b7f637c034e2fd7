// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dev.maquette.core.internal.files.SafeName;
import dev.maquette.registry.model.ModelEntry;

/** What files are called where they come to. */
final class Naming {

    private Naming() {
    }

    /** As they are called now; a folder that is called by the key gets the model's name. */
    static String of(ModelEntry entry, Path from) {
        var name = from.getFileName().toString();
        return Files.isDirectory(from) && name.equals(entry.getKey()) ? safe(entry) : name;
    }

    /** The same with a number, before the suffix of a file. */
    static Path numbered(Path first, Path from, int number) {
        var name = first.getFileName().toString();
        var stem = Files.isDirectory(from) ? name : Sidecars.stem(first);
        return first.resolveSibling(stem + "-" + number + name.substring(stem.length()));
    }

    private static String safe(ModelEntry entry) {
        return Optional.ofNullable(entry.getName()).flatMap(SafeName::of).orElse(entry.getKey());
    }
}
