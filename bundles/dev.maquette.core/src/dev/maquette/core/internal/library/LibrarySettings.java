// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.Exclusive;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.registry.RegistrySettings;

/**
 * What {@code settings.json} of a library says.
 *
 * @param name what people call the library
 * @param hashInBackground whether models without a hash are hashed in the background; null where it was never decided
 * @param trashDays how old an entry of the trash may become, or null
 * @param trashBytes how large the trash may become, or null
 * @param registry where the registry is, or null when it is in the library's folder
 */
public record LibrarySettings(String name, Boolean hashInBackground, Integer trashDays, Long trashBytes,
        RegistrySettings registry) {

    /** Those of a new library. */
    LibrarySettings(String name, RegistrySettings registry) {
        this(name, null, null, null, registry);
    }

    /** Whether models without a hash are hashed in the background: yes, unless somebody decided otherwise. */
    public boolean hashesInBackground() {
        return hashInBackground == null || hashInBackground;
    }

    /** Sets one of the file's members and leaves the others, also those that only a later version knows. */
    public static void set(Path file, String member, JsonElement value) throws IOException, LibraryException {
        try {
            Exclusive.change(file, () -> {
                var settings = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                settings.add(member, value);
                replace(file, settings.toString());
                return settings;
            });
        } catch (JsonParseException | IllegalStateException _) {
            throw new IOException(file + " is not a JSON object"); // what the parser says may hold a token
        }
    }

    /** What the file says. */
    public static LibrarySettings read(Path file) throws IOException {
        try {
            var settings = Json.read(Files.readString(file), LibrarySettings.class);
            if (settings == null || settings.name == null) {
                throw new IOException(file + " holds no name. Write {\"name\": \"My library\"} into it.");
            }
            if (settings.registry != null && !settings.registry.isWhole()) {
                throw new IOException(file + " names a registry elsewhere, but not its url and the id of the library");
            }
            return settings;
        } catch (JsonParseException broken) {
            throw new IOException(file + " is not JSON: " + broken.getMessage(), broken);
        }
    }

    /** Writes the file whole or not at all. */
    void write(Path file) throws IOException {
        replace(file, Json.write(this));
    }

    /** Whether it is what {@link #write} leaves when the process is killed. */
    static boolean isHalfWritten(Path file) {
        return file.getFileName().toString().startsWith("settings.json") && WholeFile.isHalf(file);
    }

    /** Writes a file whole or not at all. */
    public static void replace(Path file, String text) throws IOException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
