// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.invokeai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

import dev.maquette.adopt.internal.Yaml;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * Where things lie in InvokeAI's folder.
 *
 * @param models the folder that relative paths of records start at
 * @param database the file, which need not be there
 */
record InvokeAiFolder(Path models, Path database) {

    private static final String SETTINGS = "invokeai.yaml";

    static boolean is(Path root) {
        return Files.isRegularFile(root.resolve("databases").resolve("invokeai.db"))
                || Files.isRegularFile(root.resolve(SETTINGS));
    }

    static InvokeAiFolder of(Path root) throws LibraryException {
        var settings = settings(root);
        return new InvokeAiFolder(folder(root, settings, "models_dir", "models"),
                folder(root, settings, "db_dir", "databases").resolve("invokeai.db"));
    }

    private static Map<?, ?> settings(Path root) throws LibraryException {
        var file = root.resolve(SETTINGS);
        try {
            return Files.isRegularFile(file) ? Yaml.read(file) : Map.of();
        } catch (IOException wrong) {
            throw new LibraryException(Problem.INVALID, file + " cannot be read: " + wrong.getMessage() + ".",
                    "InvokeAI would not start with it either; mend it, then repeat.", wrong);
        }
    }

    /** The settings of releases before 4 lie in sections below the program's name. */
    private static Path folder(Path root, Map<?, ?> settings, String name, String usual) throws LibraryException {
        var value = settings.get(name);
        if (value == null && settings.get("InvokeAI") instanceof Map<?, ?> sections
                && sections.get("Paths") instanceof Map<?, ?> paths) {
            value = paths.get(name);
        }
        try {
            return root.resolve(value == null ? usual : value.toString()).normalize();
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, root.resolve(SETTINGS) + " names a folder that this computer "
                    + "cannot have: " + value + ".", "Mend it, then repeat.", wrong);
        }
    }

    /** Where a record's file or folder is. */
    Path model(String path) {
        return models.resolve(path).normalize();
    }

    Path thumbnail(String key) {
        return models.resolve("model_images").resolve(key + ".webp");
    }
}
