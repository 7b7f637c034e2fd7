// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.core.internal.library.LibrarySettings;

/**
 * What is remembered of volumes from one check to the next. It can be found out again: a file that cannot be read or
 * written is no reason not to check.
 *
 * @param file of the library
 */
record VolumeMemory(Path file) {

    private static final Logger LOG = System.getLogger(VolumeMemory.class.getName());

    private record Seen(Map<String, String> volumes) {
    }

    Map<String, String> read() {
        try {
            var seen = Files.exists(file) ? Json.read(Files.readString(file), Seen.class) : null;
            return seen == null || seen.volumes == null ? Map.of() : seen.volumes;
        } catch (IOException | JsonParseException unreadable) {
            LOG.log(Level.WARNING, file + " cannot be read", unreadable);
            return Map.of();
        }
    }

    void write(Map<String, String> volumes) {
        try {
            LibrarySettings.replace(file, Json.write(new Seen(volumes)));
        } catch (IOException notWritten) {
            LOG.log(Level.WARNING, file + " was not written", notWritten);
        }
    }
}
