// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.guide;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Where the guide lies: its pages, and beside them the pictures, both by paths relative to the folder of the pages. */
@FunctionalInterface
public interface GuideFiles {

    /**
     * Opens a file.
     *
     * @param path from the folder of documents, such as {@code guide/index.md}
     * @return null when there is none
     */
    InputStream open(String path) throws IOException;

    /** The files that come with this bundle. */
    static GuideFiles bundled() {
        return path -> GuideFiles.class.getResourceAsStream("/docs/" + path);
    }

    /** The content of a file, by its path from the folder of pages. */
    default byte[] bytes(String path) throws IOException {
        try (InputStream in = open(URI.create("guide/").resolve(path).normalize().toString())) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return in.readAllBytes();
        }
    }

    /** The text of a page. */
    default String text(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
