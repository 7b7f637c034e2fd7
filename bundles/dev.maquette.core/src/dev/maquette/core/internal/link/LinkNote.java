// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.core.internal.files.WholeFile;

/**
 * What the library knows of a link that it made: only what has such a note, and still is what it says, is ever removed.
 *
 * @param path where the link is, absolute
 * @param kept the file that it was linked to, absolute
 * @param link what kind it is
 * @param made what was made there
 * @param at when
 * @param actor who did it
 */
public record LinkNote(String path, String kept, Link link, Identity made, Instant at, String actor) {

    static LinkNote read(Path file) throws IOException {
        try {
            var note = Json.read(Files.readString(file), LinkNote.class);
            if (note == null || note.path == null || note.kept == null || note.link == null || note.made == null) {
                throw new IOException(file + " does not say what was linked");
            }
            return note;
        } catch (JsonParseException broken) {
            throw new IOException(file + " is not JSON: " + broken.getMessage(), broken);
        }
    }

    /** It is on disk, whole, before it gets its name. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.write(file, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }

    Path place() {
        return Path.of(path);
    }

    /** Whether what is at the path is still what was made there. */
    boolean holds() throws IOException {
        return made.id() == null && link == Link.HARD
                ? Files.exists(Path.of(kept)) && Files.exists(place()) && Files.isSameFile(place(), Path.of(kept))
                : made.isOf(place());
    }
}
