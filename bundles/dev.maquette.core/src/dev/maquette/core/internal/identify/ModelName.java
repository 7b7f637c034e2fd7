// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How a model is called when nobody says: as its file or folder, without the suffixes that models have. */
final class ModelName {

    private static final List<String> SUFFIXES = List.of(".safetensors.index.json", ".safetensors", ".ckpt", ".pt",
            ".bin", ".gguf", ".onnx");

    private ModelName() {
    }

    static String of(Path path, boolean folder) {
        var name = lastComponent(path);
        var lower = name.toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().filter(suffix -> !folder && lower.endsWith(suffix) && name.length() > suffix.length())
                .findFirst().map(suffix -> name.substring(0, name.length() - suffix.length())).orElse(name);
    }

    static String lastComponent(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
