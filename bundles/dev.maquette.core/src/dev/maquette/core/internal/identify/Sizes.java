// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** Sizes on disk. */
public final class Sizes {

    private Sizes() {
    }

    /**
     * Bytes of a file, or of all files below a folder. A link to a file counts as that file, once; a link to a folder,
     * and what cannot be read, count nothing.
     */
    public static long below(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.size(path);
        }
        var sum = new Sum(path.toRealPath());
        Files.walkFileTree(sum.root, sum);
        return sum.bytes;
    }

    private static final class Sum extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<Path> linked = new HashSet<>();
        private long bytes;

        Sum(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile()) {
                bytes += attributes.size();
            } else if (attributes.isSymbolicLink() && Files.isRegularFile(file)) {
                bytes += ofLink(file.toRealPath());
            }
            return FileVisitResult.CONTINUE;
        }

        /** What lies in the folder is counted where it lies. */
        private long ofLink(Path target) throws IOException {
            return target.startsWith(root) || !linked.add(target) ? 0 : Files.size(target);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            return FileVisitResult.CONTINUE;
        }
    }
}
