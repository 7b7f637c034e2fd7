// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.core.internal.files.Trees;

/** What is left of a move to another disk by power cuts, by copies that others make, and by programs that know less. */
class InterruptedLibraryMoveTest {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String ID = "0d1e";

    /** What both places say. */
    private record Note(String id, String from, String to) {
    }

    @TempDir
    Path temp;

    private FolderLibraries libraries;
    private Path old;
    private Path place;

    @BeforeEach
    void makeLibrary() throws Exception {
        temp = temp.toRealPath(); // a link above it would be refused
        libraries = new LibraryFixture(TestRegistries.h2(), temp.resolve("account")).libraries();
        old = temp.resolve("disk/old");
        place = temp.resolve("new");
        libraries.create(old, "Studio");
        try (var library = libraries.open(old.toUri())) {
            install(library, "made:kiln");
        }
    }

    @AfterEach
    void closeLibraries() {
        libraries.closeAll();
    }

    /** It has been copied; whether the copy has its name is told by the folder. */
    private void copied(Path folder) throws IOException {
        var note = Json.write(new Note(ID, old.toString(), place.toString()));
        Trees.copy(old, folder, new NullProgressMonitor());
        Files.writeString(folder.resolve("arrived.json"), note);
        Files.writeString(old.resolve("leaving.json"), note);
        Files.setLastModifiedTime(old.resolve("registry.mv.db"), FileTime.from(Instant.now().minusSeconds(60)));
    }

    private Path opened(Path folder) throws LibraryException {
        try (var library = libraries.open(folder.toUri())) {
            assertEquals(1, library.models(ModelQuery.all()).items().size());
            return Path.of(library.info().location());
        }
    }

    @Test
    void aCopyThatHasItsNameIsTheLibraryAndTheOldPlaceGoes() throws Exception {
        copied(place);
        assertEquals(place, opened(old));
        assertFalse(Files.exists(old));
        assertFalse(Files.exists(place.resolve("arrived.json")));
    }

    @Test
    void aCopyThatLostItsNameWithThePowerGetsItAgainWhenClearingHadBegun() throws Exception {
        var work = place.resolveSibling(".new-" + ID + ".part");
        copied(work);
        Files.delete(old.resolve("settings.json"));
        assertEquals(place, opened(old));
        assertFalse(Files.exists(work));
    }

    @Test
    void aCopyThatNeverGotItsNameGoes() throws Exception {
        var work = place.resolveSibling(".new-" + ID + ".part");
        copied(work);
        assertEquals(old, opened(old));
        assertFalse(Files.exists(work));
        assertFalse(Files.exists(place));
    }

    @Test
    void whatIsLeftOfTheOldPlaceWaitsForADiskThatIsAway() throws Exception {
        copied(place);
        Files.delete(old.resolve("settings.json"));
        Files.move(place, temp.resolve("unplugged"));
        assertThrows(LibraryException.class, () -> opened(old));
        assertTrue(Files.exists(old.resolve("leaving.json")));
        Files.move(temp.resolve("unplugged"), place);
        assertEquals(place, opened(old));
        assertFalse(Files.exists(old));
    }

    @Test
    void aCopyOfTheOldPlaceThatSomebodyMadeMeanwhileStays() throws Exception {
        copied(place);
        var backup = temp.resolve("backup");
        Trees.copy(old, backup, new NullProgressMonitor());
        assertEquals(backup, opened(backup));
        assertTrue(Files.exists(old.resolve("settings.json")));
        assertEquals(place, opened(old));
        assertEquals(backup, opened(backup));
    }

    @Test
    void aCopyThatSomebodyOpensMeanwhileLeavesTheMoveAlone() throws Exception {
        var work = place.resolveSibling(".new-" + ID + ".part");
        copied(work);
        var backup = temp.resolve("backup");
        Trees.copy(old, backup, new NullProgressMonitor());
        assertEquals(backup, opened(backup));
        assertTrue(Files.exists(work.resolve("settings.json")));
    }

    @Test
    void whatAnEarlierVersionHasChangedAtTheOldPlaceSinceIsNotDeleted() throws Exception {
        copied(place);
        Files.setLastModifiedTime(old.resolve("registry.mv.db"), FileTime.from(Instant.now().plusSeconds(60)));
        assertEquals(place, opened(place));
        assertEquals(old, opened(old));
        assertEquals(place, opened(place));
    }

    @Test
    void anOldPlaceOnADiskThatIsAwayIsClearedWhenItIsBack() throws Exception {
        copied(place);
        Files.move(old, temp.resolve("unplugged"));
        assertEquals(place, opened(place));
        Files.move(temp.resolve("unplugged"), old);
        assertEquals(place, opened(place));
        assertFalse(Files.exists(old));
    }

    @Test
    void whatAnEarlierVersionHasOpenStaysAndThatProgramIsNamed() throws Exception {
        try (var other = TestRegistries.start(RegistryUser.class, old.toString())) {
            other.line(Duration.ofMinutes(1));
            var told = assertThrows(LibraryException.class,
                    () -> libraries.move(old.toUri(), place, false, new NullProgressMonitor()));
            assertTrue(told.getMessage().contains("(process " + other.handle().pid() + ")"), told.getMessage());
            other.kill();
            other.exit(Duration.ofMinutes(1));
        }
        libraries.move(old.toUri(), place, false, new NullProgressMonitor());
        assertEquals(place, opened(old));
    }

    @Test
    void whatIsWrittenAfterItWasCopiedStopsTheMove() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(MEMORY) && Files.isWritable(MEMORY)
                && !Files.getFileStore(MEMORY).equals(Files.getFileStore(temp)), "takes two file systems");
        var far = Files.createTempDirectory(MEMORY, "maquette");
        Files.writeString(old.resolve("models/one.json"), "{");
        Files.writeString(old.resolve("models/two.json"), "{");
        var monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                try (var parts = Files.list(far)) {
                    if (parts.anyMatch(part -> Files.exists(part.resolve("arrived.json")))) {
                        for (var name : new String[]{"one.json", "two.json"}) { // one of them was looked at already
                            Files.writeString(old.resolve("models").resolve(name), "}", StandardOpenOption.APPEND);
                        }
                    }
                    return false;
                } catch (IOException failure) {
                    throw new AssertionError(failure);
                }
            }
        };
        try {
            var told = assertThrows(LibraryException.class,
                    () -> libraries.move(old.toUri(), far.resolve("library"), false, monitor));
            assertTrue(told.getMessage().contains("was written to while the library was copied"), told.getMessage());
            assertTrue(isEmpty(far));
            assertEquals(old, opened(old));
        } finally {
            Trees.delete(far);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
