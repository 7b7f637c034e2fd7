// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.TreeMap;

/** Files that tests make, and what shows that nobody touched them. */
public final class Trees {

    private Trees() {
    }

    /** Writes a file, and the folders it is in. */
    public static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** Every name below the folder with its kind, content and time: equal before and after, nothing was changed. */
    public static TreeMap<String, String> digest(Path root) throws IOException {
        var digest = new TreeMap<String, String>();
        try (var all = Files.walk(root)) {
            all.forEach(path -> digest.put(root.relativize(path).toString(), state(path)));
        }
        return digest;
    }

    private static String state(Path path) {
        try {
            var time = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS) + " ";
            return time + (Files.isSymbolicLink(path) ? "-> " + Files.readSymbolicLink(path)
                    : Files.isDirectory(path) ? "folder" : HexFormat.of().formatHex(Files.readAllBytes(path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
