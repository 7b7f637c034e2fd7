// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The document of InvokeAI's API, where it lies beside the project; else a test that needs it is passed over. */
public final class InvokeAiDocument {

    private InvokeAiDocument() {
    }

    public static JsonObject read() throws IOException {
        var file = root().resolve("../shared/spec/invokeai-openapi.json").normalize();
        assumeTrue(Files.isRegularFile(file), "the document is not here");
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    /** What is below {@code #/components/schemas/}. */
    public static JsonObject schemas() throws IOException {
        return read().getAsJsonObject("components").getAsJsonObject("schemas");
    }

    /** What is said of a route. */
    public static JsonObject route(String method, String path) throws IOException {
        return read().getAsJsonObject("paths").getAsJsonObject(path).getAsJsonObject(method.toLowerCase());
    }

    private static Path root() {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return root;
    }
}
