// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * The hashes in a web UI's {@code cache.json}. It also has the headers of all models in it, and so may be very large:
 * it
 * is read piece by piece.
 */
final class HashSection {

    private static final String NAME = "hashes";

    private HashSection() {
    }

    /**
     * Tells of each hash.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalStateException when it has another shape
     */
    static void read(Path file, BiConsumer<String, KeptHash> taker) throws IOException {
        try (var json = new JsonReader(Files.newBufferedReader(file))) {
            json.beginObject();
            while (json.hasNext()) {
                if (json.nextName().equals(NAME) && json.peek() == JsonToken.BEGIN_OBJECT) {
                    section(json, taker);
                } else {
                    json.skipValue();
                }
            }
        }
    }

    private static void section(JsonReader json, BiConsumer<String, KeptHash> taker) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            var name = json.nextName();
            if (json.peek() == JsonToken.BEGIN_OBJECT) {
                taker.accept(name, entry(json));
            } else {
                json.skipValue();
            }
        }
        json.endObject();
    }

    private static KeptHash entry(JsonReader json) throws IOException {
        String sha256 = null;
        Double modified = null;
        json.beginObject();
        while (json.hasNext()) {
            var member = json.nextName();
            if (member.equals("sha256") && json.peek() == JsonToken.STRING) {
                sha256 = json.nextString();
            } else if (member.equals("mtime") && json.peek() == JsonToken.NUMBER) {
                modified = json.nextDouble();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return new KeptHash(sha256, modified);
    }
}
