// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;

/**
 * What the trash knows of files that no record tells about. It lies beside them, and its being there is what makes them
 * thrown away.
 *
 * @param path where they were, relative to the models folder
 * @param at when they were thrown away
 * @param actor who did it
 */
public record TrashNote(String path, Instant at, String actor) {

    private static final String SUFFIX = ".json";
    private static final String BESIDE = "../";

    /** How a note spells a file of the library, be it beside the models folder: it holds when the library moves. */
    public static String spelled(LibraryFolder library, Path file) {
        return library.models().relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** What people call it: where it was in the models folder, or in the library. */
    String name() {
        return path.startsWith(BESIDE) ? path.substring(BESIDE.length()) : path;
    }

    /** The file of the note that belongs to an entry of the trash. */
    public static Path of(Path entry) {
        return entry.resolveSibling(entry.getFileName() + SUFFIX);
    }

    /** The entry of the trash that a note belongs to. */
    static Path entry(Path note) {
        var name = note.getFileName().toString();
        return note.resolveSibling(name.substring(0, name.length() - SUFFIX.length()));
    }

    static boolean isNote(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    static TrashNote read(Path file) throws IOException {
        try {
            var note = Json.read(Files.readString(file), TrashNote.class);
            if (note == null || note.path == null || note.at == null) {
                throw new IOException(file + " does not say where the files were");
            }
            return note;
        } catch (JsonParseException broken) {
            throw new IOException(file + " is not JSON: " + broken.getMessage(), broken);
        }
    }

    /** It is on disk, whole, before it gets its name. */
    public void write(Path file) throws IOException {
        WholeFile.write(file, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
