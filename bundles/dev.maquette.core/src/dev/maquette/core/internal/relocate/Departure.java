// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.relocate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;

/**
 * A library that is copied to another place. The same note lies in both: the library is at the new place as soon as the
 * note is there under its name, since the copy gets its name when it is whole.
 *
 * @param id tells the copy from anything else
 * @param from the old folder, absolute
 * @param to the new folder, absolute
 */
record Departure(String id, String from, String to) {

    static Departure of(LibraryFolder from, Path to) {
        return new Departure(UUID.randomUUID().toString(), from.root().toString(), to.toString());
    }

    static Departure read(Path file) throws IOException {
        try {
            var note = Json.read(Files.readString(file), Departure.class);
            if (note == null || note.id == null || note.from == null || note.to == null) {
                throw new IOException(file + " does not say where the library goes");
            }
            return note;
        } catch (JsonParseException broken) {
            throw new IOException(file + " is not JSON: " + broken.getMessage(), broken);
        }
    }

    void write(Path file) throws IOException {
        WholeFile.write(file, Json.write(this).getBytes(StandardCharsets.UTF_8));
    }

    LibraryFolder oldPlace() {
        return new LibraryFolder(Path.of(from));
    }

    LibraryFolder newPlace() {
        return new LibraryFolder(Path.of(to));
    }

    /** Where the copy is while it is not whole, beside the place that it is for. */
    LibraryFolder work() {
        var place = Path.of(to);
        return new LibraryFolder(place.resolveSibling("." + place.getFileName() + "-" + id + ".part"));
    }

    /** Whether the folder is the one that is left, and no copy that somebody else has made of it with the note. */
    boolean leaves(LibraryFolder folder) throws IOException {
        return Files.exists(oldPlace().root()) && Files.isSameFile(oldPlace().root(), folder.root());
    }

    /** Whether the copy is whole, though it has not got its name, or lost it with the power. */
    boolean isWhole() throws IOException {
        return work().isLibrary() && isOf(work().arrived());
    }

    /** Whether the library is at the new place: what is there has come by this. */
    boolean isDone() throws IOException {
        return newPlace().isLibrary() && isOf(newPlace().arrived());
    }

    /** Whether the note in that file is this one. */
    boolean isOf(Path file) throws IOException {
        return Files.exists(file) && read(file).id.equals(id);
    }
}
