// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The inputs that earlier runs of a fuzzer found worth keeping, in {@code releng/fuzz/corpus}. */
public final class FuzzCorpus {

    private FuzzCorpus() {
    }

    /** The inputs of one target; fails when there are none. */
    public static List<Path> of(String target) throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("releng/fuzz"))) {
            root = root.getParent();
        }
        try (var files = Files.list(root.resolve("releng/fuzz/corpus").resolve(target))) {
            var inputs = files.filter(Files::isRegularFile).sorted().toList();
            if (inputs.isEmpty()) {
                throw new AssertionError("No inputs are kept for " + target);
            }
            return inputs;
        }
    }
}
