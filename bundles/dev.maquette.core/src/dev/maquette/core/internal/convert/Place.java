// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.convert;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ConvertModel;
import dev.maquette.core.internal.files.SafeName;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;

/**
 * Where a new model goes, and what it is called.
 *
 * @param key of the new record
 * @param file what its file or folder is called, without a suffix
 * @param output folder that was chosen for it; null for the library
 */
record Place(String key, String name, String file, Path output, LibraryFolder library) {

    private static final String SUFFIX = ".safetensors";

    /** @throws LibraryException when the model's files, or the folder, are not there */
    static Place of(ConvertModel request, ModelRecord model, Path path, LibraryFolder library)
            throws LibraryException {
        if (!Files.exists(path)) {
            throw new LibraryException(Problem.NOT_FOUND, "The files of " + model.name() + " are not at " + path + ".",
                    "Connect the disk they are on, or say where they are now with Locate.");
        }
        var key = UUID.randomUUID().toString();
        var given = Optional.ofNullable(request.name()).map(String::strip).filter(name -> !name.isEmpty());
        var name = given.orElse(model.name() + " (" + request.target().label() + ")");
        var file = given.flatMap(SafeName::of).or(() -> Optional.of(stem(path, model))).orElse(key);
        return new Place(key, name, file, request.output() == null ? null : folder(request.output(), library), library);
    }

    /** What the old one is called; a folder that is called by the key has the model's name. */
    private static String stem(Path path, ModelRecord model) {
        var name = path.getFileName().toString();
        if (Files.isDirectory(path)) {
            return name.equals(model.key()) ? SafeName.of(model.name()).orElse(name) : name;
        }
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Path folder(String text, LibraryFolder library) throws LibraryException {
        try {
            var folder = Path.of(text).toAbsolutePath().normalize();
            if (!Files.isDirectory(folder)) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no folder " + folder + ".",
                        "Make it, or name another one.");
            }
            if (folder.startsWith(library.root())) {
                throw new LibraryException(Problem.INVALID, folder + " is in the library, which has places of its own.",
                        "Leave the folder out to have the new model in the library.");
            }
            return folder;
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, "'" + text + "' is not a path.", "Check the spelling.", wrong);
        }
    }

    /** Whether the library owns it. */
    boolean managed() {
        return output == null;
    }

    /** @throws LibraryException when something is there */
    Path of(Conversion conversion) throws LibraryException {
        var home = library.models().resolve(key);
        var called = file + (conversion.folder() ? "" : SUFFIX);
        var place = managed() ? conversion.folder() ? home : home.resolve(called) : output.resolve(called);
        if (Trees.exists(place)) {
            throw new LibraryException(Problem.CONFLICT, place + " exists already; it was not touched.",
                    "Give the new model another name, or choose another folder.");
        }
        return place;
    }
}
