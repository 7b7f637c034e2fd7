// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Pictures beside a model, {@code <stem>} and a suffix: first those that are surely meant as such, then a picture of
 * the very name, then small and sample ones. What a picture really is, its bytes say, not its name.
 */
final class Previews {

    private static final List<String> SUFFIXES = List.of(".preview.png", ".preview.jpg", ".preview.jpeg",
            ".preview.webp", ".png", ".jpg", ".jpeg", ".webp", ".thumb.jpg", ".thumb.png", ".example.0.jpeg",
            ".example.0.png");

    private Previews() {
    }

    static Optional<Path> of(Path model, String stem) {
        return SUFFIXES.stream().map(suffix -> model.resolveSibling(stem + suffix)).filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * The picture that a file names, where it lies in the folder of the file.
     *
     * @param named a path as any computer spells it
     * @return absolute, or null
     */
    static String beside(String file, String named) {
        try {
            var name = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
            var picture = Path.of(file).resolveSibling(name);
            return !name.isEmpty() && Files.isRegularFile(picture) ? picture.toString() : null;
        } catch (InvalidPathException _) {
            return null; // a name that files of this computer cannot have
        }
    }
}
