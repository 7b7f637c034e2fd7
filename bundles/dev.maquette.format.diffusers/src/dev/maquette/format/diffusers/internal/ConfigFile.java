// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;

import dev.maquette.api.probe.InvalidModelException;

/** Reads one JSON description of a folder, within bounds. */
final class ConfigFile {

    private static final long MAX_BYTES = 4L << 20;
    /** Gson refuses what is nested deeper than 255 by itself. */
    private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT)
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

    private ConfigFile() {
    }

    /**
     * @param name what to call it in a message
     * @return its members; empty when it holds something else than an object, which describes nothing
     * @throws InvalidModelException when it is empty, too large or not JSON
     */
    static Optional<Map<String, Object>> read(Path file, String name) throws IOException, InvalidModelException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes((int) MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new InvalidModelException(name + " has more than 4 MiB, too much for a configuration.");
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.isBlank()) {
                throw new InvalidModelException(name + " is empty; it did not arrive, or was not written to its end.");
            }
            return GSON.fromJson(text, Object.class) instanceof Map<?, ?> map ? Optional.of(members(map))
                    : Optional.empty();
        } catch (CharacterCodingException _) {
            throw new InvalidModelException(name + " is not UTF-8 text.");
        } catch (JsonParseException e) {
            throw new InvalidModelException(name + " is not valid JSON: " + e.getMessage());
        }
    }

    @SuppressWarnings("unchecked") // Gson makes string keys only
    private static Map<String, Object> members(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
