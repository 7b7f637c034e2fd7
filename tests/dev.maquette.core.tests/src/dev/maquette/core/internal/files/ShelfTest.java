// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    private static final byte[] CLAY = {1, 2, 3};

    @TempDir
    private Path temp;
    private Path folder;
    private Shelf shelf;

    @BeforeEach
    void makeShelf() {
        folder = temp.resolve("some/shelf");
        shelf = new Shelf(folder);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path left(String name) throws IOException {
        var half = Files.write(Files.createDirectories(folder).resolve(name), CLAY);
        return Files.setLastModifiedTime(half, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    }

    @Test
    void theFolderIsMadeBeforeTheFirstFileAndNotEarlier() throws Exception {
        assertFalse(Files.exists(folder));
        shelf.write("a.json", CLAY);
        shelf.write("b.json", CLAY);
        assertEquals(List.of("a.json", "b.json"), names());
    }

    @Test
    void whatIsThereIsReplaced() throws Exception {
        shelf.write("a.json", CLAY);
        shelf.write("a.json", new byte[]{4});
        assertEquals(1, Files.size(shelf.file("a.json")));
        assertEquals(List.of("a.json"), names());
    }

    @Test
    void halvesThatWereLeftAreDeletedBeforeTheFirstFileOnly() throws Exception {
        var before = left("a.json~123.part");
        shelf.write("a.json", CLAY);
        var later = left("a.json~456.part");
        shelf.write("b.json", CLAY);
        assertFalse(Files.exists(before));
        assertTrue(Files.exists(later), "each file would take as long as there are files");
    }
}
