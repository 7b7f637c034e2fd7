// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The checkout that these tests were built from. */
final class SourceTree {

    private SourceTree() {
    }

    static Path root() {
        try {
            var place = SourceTree.class.getProtectionDomain().getCodeSource().getLocation();
            for (var folder = Path.of(place.toURI()); folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("target-platform"))) {
                    return folder;
                }
            }
            throw new IllegalStateException("No checkout around " + place);
        } catch (URISyntaxException notAFolder) {
            throw new IllegalStateException(notAFolder);
        }
    }

    /** The folders of our bundles. */
    static List<Path> bundles() {
        return children(root().resolve("bundles")).stream()
                .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).toList();
    }

    /** The folders of bundles that only tests install: fragments, the test kit, a plug-in of somebody else. */
    static List<Path> testBundles() {
        return children(root().resolve("tests")).stream()
                .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).toList();
    }

    static List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
