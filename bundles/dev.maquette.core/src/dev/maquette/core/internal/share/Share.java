// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.core.internal.files.WholeFile;

/**
 * A share with one program: the library's folder for it, and the note beside that.
 *
 * @param shelf the folder; its name is that of no other
 * @param note null when there is none yet
 */
record Share(Path shelf, ShareNote note) {

    static final String SUFFIX = ".json";

    Path noteFile() {
        return shelf.resolveSibling(shelf.getFileName() + SUFFIX);
    }

    /** @param file a note */
    static Share read(Path file) throws IOException {
        try {
            var note = Json.read(Files.readString(file), ShareNote.class);
            if (note == null || note.program() == null || note.root() == null || note.way() == null) {
                throw new IOException(file + " does not say what was shared");
            }
            var name = file.getFileName().toString();
            return new Share(file.resolveSibling(name.substring(0, name.length() - SUFFIX.length())), note);
        } catch (JsonParseException broken) {
            throw new IOException(file + " is not JSON: " + broken.getMessage(), broken);
        }
    }

    /** The same with another note, which is on disk then. */
    Share write(ShareNote next) throws IOException {
        Files.createDirectories(shelf.getParent());
        WholeFile.write(noteFile(), Json.write(next).getBytes(StandardCharsets.UTF_8));
        return new Share(shelf, next);
    }

    Path resolve(String place) {
        return shelf.resolve(place);
    }

    /** How the note spells a path, so that it is right as well when the library has moved. */
    String spell(Path path) {
        return (path.startsWith(shelf) ? shelf.relativize(path) : path).toString();
    }
}
