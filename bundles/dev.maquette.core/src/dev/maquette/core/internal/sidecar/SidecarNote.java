// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;

/**
 * What the library knows of a file beside a model that it wrote.
 *
 * @param file in the library's folder from there, so that it is right as well when the library has moved; else absolute
 * @param key the model
 * @param dialect whose file it is
 * @param before SHA-256 of what it held before; null when there was none
 * @param after SHA-256 of what was written
 * @param copy name of the copy of what it held before, beside the note; null when there was none
 * @param at when
 * @param actor who asked
 */
record SidecarNote(String file, String key, String dialect, String before, String after, String copy, Instant at,
        String actor) {

    static SidecarNote read(Path note) throws IOException {
        try {
            var read = Json.read(Files.readString(note), SidecarNote.class);
            if (read == null || read.file == null || read.after == null) {
                throw new IOException(note + " does not say what was written");
            }
            return read;
        } catch (JsonParseException broken) {
            throw new IOException(note + " is not JSON: " + broken.getMessage(), broken);
        }
    }

    static String spell(Path file, LibraryFolder library) {
        return (file.startsWith(library.root()) ? library.root().relativize(file) : file).toString();
    }

    /** Where the file is, absolute. */
    Path place(LibraryFolder library) {
        return library.root().resolve(file);
    }

    /**
     * It has its name when it is whole. Where a copy is at stake it is on disk as well; without one all there is to
     * lose is that a file of ours cannot be taken back.
     */
    void write(Path note) throws IOException {
        var json = Json.write(this).getBytes(StandardCharsets.UTF_8);
        if (copy == null) {
            WholeFile.jot(note, json);
        } else {
            WholeFile.place(note, json, false);
        }
    }

    static String digest(byte[] content) {
        try {
            return content == null ? null
                    : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
