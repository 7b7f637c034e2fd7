// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample that comes with Maquette, which really draws. */
public final class TinyModel {

    private static final String PLACE = "bundles/dev.maquette.samples/models";

    private TinyModel() {
    }

    /** Its folder in the source tree, with ONNX graphs. */
    public static Path folder() {
        return models().resolve("tiny-sd-onnx");
    }

    /** That of the same model with its weights alone, in the layout of diffusers. */
    public static Path weights() {
        return models().resolve("tiny-sd-diffusers");
    }

    private static Path models() {
        var root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve(PLACE))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new AssertionError("The tests run outside the source tree");
        }
        return root.resolve(PLACE);
    }

    /** Makes a copy. */
    public static void copyTo(Path folder) throws IOException {
        var from = folder();
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = folder.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
