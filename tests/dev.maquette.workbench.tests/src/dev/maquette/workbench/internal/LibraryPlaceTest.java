// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryPlaceTest {

    @TempDir
    private Path disk;

    private LibraryPlace of(Path folder) {
        return LibraryPlace.of(folder, disk.resolve("now"));
    }

    @Test
    void aFolderThatIsNotThereYetFitsAndHasTheRoomOfItsDisk() {
        LibraryPlace place = of(disk.resolve("new").resolve("library"));

        assertTrue(place.fits());
        assertTrue(place.words().startsWith("New models go here. "), place.words());
    }

    @Test
    void anEmptyFolderFits() throws IOException {
        assertTrue(of(Files.createDirectory(disk.resolve("empty"))).fits());
    }

    @Test
    void aLibraryThatIsThereFits() throws IOException {
        Path library = Files.createDirectory(disk.resolve("library"));
        Files.writeString(library.resolve("settings.json"), "{}");

        assertTrue(of(library).fits());
    }

    @Test
    void theFolderOfTheOpenLibraryFitsWhateverIsInIt() throws IOException {
        Path now = Files.createDirectory(disk.resolve("now"));
        Files.writeString(now.resolve("notes.txt"), "");

        assertTrue(of(now).fits());
    }

    @Test
    void aFolderWithOtherThingsDoesNotFit() throws IOException {
        Path full = Files.createDirectory(disk.resolve("full"));
        Files.writeString(full.resolve("notes.txt"), "");

        assertFalse(of(full).fits());
        assertEquals(Messages.Welcome_notEmpty, of(full).words());
    }

    @Test
    void aFileDoesNotFit() throws IOException {
        Path file = Files.writeString(disk.resolve("file"), "");

        assertFalse(of(file).fits());
        assertEquals(Messages.Welcome_noFolder, of(file).words());
    }
}
