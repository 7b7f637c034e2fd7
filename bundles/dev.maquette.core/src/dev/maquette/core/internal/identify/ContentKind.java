// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.maquette.api.probe.ProbeContext;

/** Names what a file looks like when no installed format reads it. */
final class ContentKind {

    private static final Map<String, String> BEGINNINGS = Map.of("PK\u0003\u0004",
            "a zip archive, as PyTorch writes them", "GGUF", "a GGUF file", "\u0080\u0002",
            "a Python pickle, as old versions of PyTorch write them",
            "\u0080\u0004", "a Python pickle", "version https://git-lfs", "a Git LFS pointer, not the model itself",
            "<", "a web page or XML, not a model", "{", "a JSON text, not a model");

    private ContentKind() {
    }

    static String of(ProbeContext context) throws IOException {
        if (context.folder()) {
            return "a folder without a description (model_index.json or config.json) of a known kind";
        }
        if (context.size() == 0) {
            return "an empty file";
        }
        var start = StandardCharsets.ISO_8859_1.decode(context.read(0, (int) Math.min(32, context.size()))).toString();
        return BEGINNINGS.entrySet().stream().filter(entry -> start.startsWith(entry.getKey())).findFirst()
                .map(Map.Entry::getValue).orElse("a file of an unknown kind");
    }
}
