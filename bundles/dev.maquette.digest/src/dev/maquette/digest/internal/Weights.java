// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of a folder that enter its hash, in InvokeAI's order: name by name from the top, by code point. Where there
 * are none, as with ONNX, InvokeAI has one hash for all such folders, the one of nothing; here every file enters.
 */
final class Weights {

    private static final List<String> ENDINGS = List.of(".ckpt", ".safetensors", ".bin", ".pt", ".pth");

    private Weights() {
    }

    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> files = below.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(folder::relativize, Weights::compare)).toList();
            List<Path> weights = files.stream()
                    .filter(path -> ENDINGS.stream().anyMatch(path.getFileName().toString()::endsWith)).toList();
            return weights.isEmpty() ? files : weights;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static int compare(Path left, Path right) {
        int common = Math.min(left.getNameCount(), right.getNameCount());
        return IntStream.range(0, common)
                .map(i -> compare(left.getName(i).toString(), right.getName(i).toString()))
                .filter(order -> order != 0).findFirst().orElse(left.getNameCount() - right.getNameCount());
    }

    private static int compare(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }
}
