// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of model as a program sorts them.
 *
 * @param word the program's
 * @param roles of models that are of this kind
 * @param folders in which they are, below the program's root, in the order of its search
 * @param extensions of their files in lower case, without a dot; empty when they are folders
 */
record Kind(String word, Set<String> roles, List<String> folders, Set<String> extensions) {

    private static final String PIPELINE = "model_index.json";

    boolean isOfFolders() {
        return extensions.isEmpty();
    }

    /** Where links for it go: the folder with its own name, else the first. */
    String home() {
        return folders.stream().filter(folder -> folder.endsWith("/" + word)).findFirst().orElse(folders.getFirst());
    }

    /** Whether the program takes such a file, or such a folder. */
    boolean takes(Path path) {
        return isOfFolders() ? Files.isRegularFile(path.resolve(PIPELINE)) : extensions.contains(extension(path));
    }

    /** Whatever follows the last dot, in lower case. */
    static String extension(Path path) {
        var name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
