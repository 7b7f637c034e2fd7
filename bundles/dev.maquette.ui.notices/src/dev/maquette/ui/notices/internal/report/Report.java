// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is reported: exactly what the preview shows. */
record Report(List<Page> pages) {

    /**
     * A file of it.
     *
     * @param text without secrets
     */
    record Page(String name, String text) {
    }

    Report {
        pages = List.copyOf(pages);
    }

    /** Reads the chapters and cleans them; one that cannot be read says so. */
    static Report of(List<Chapter> chapters, Scrubber scrubber) {
        List<Page> pages = new ArrayList<>();
        for (Chapter chapter : chapters) {
            pages.add(new Page(chapter.name(), scrubber.clean(text(chapter))));
        }
        return new Report(pages);
    }

    private static String text(Chapter chapter) {
        try {
            return chapter.source().text();
        } catch (IOException failure) {
            return "This could not be read: " + failure;
        }
    }

    /** Writes a zip file, whole or not at all. */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part); ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Page page : pages) {
                    zip.putNextEntry(new ZipEntry(page.name()));
                    zip.write(page.text().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
