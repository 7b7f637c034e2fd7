// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sample that comes with Maquette, which really draws. */
public final class TinyModel {

    private static final String PLACE = "bundles/dev.maquette.samples/models/tiny-sd-onnx";

    private TinyModel() {
    }

    /** Its folder in the source tree. */
    public static Path folder() {
        var root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve(PLACE))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new AssertionError("The tests run outside the source tree");
        }
        return root.resolve(PLACE);
    }
}
