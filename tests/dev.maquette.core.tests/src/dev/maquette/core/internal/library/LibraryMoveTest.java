// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** A whole library goes to another folder or disk, and all that leads to it or into it follows. */
class LibraryMoveTest {

    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir
    Path temp;

    private FolderLibraries libraries;
    private Path old;
    private Path far;

    @BeforeEach
    void makeLibrary() throws Exception {
        temp = temp.toRealPath(); // a link above it would be refused
        libraries = new LibraryFixture(TestRegistries.h2(), temp.resolve("account")).libraries();
        old = temp.resolve("old");
        libraries.create(old, "Studio");
    }

    @AfterEach
    void clearFarDisk() throws IOException {
        libraries.closeAll();
        if (far != null) {
            Trees.delete(far);
        }
    }

    private Path near(String name) {
        return temp.resolve(name);
    }

    /** A place on another disk, which is that in memory where a system has one; else one on the same disk. */
    private Path far() throws IOException {
        boolean another = Files.isDirectory(MEMORY) && Files.isWritable(MEMORY)
                && !Files.getFileStore(MEMORY).equals(Files.getFileStore(temp));
        far = another ? Files.createTempDirectory(MEMORY, "maquette") : Files.createDirectory(near("far"));
        return far.resolve("library");
    }

    private MovedLibrary move(Path to) throws LibraryException {
        return libraries.move(old.toUri(), to, false, new NullProgressMonitor());
    }

    private ModelRecord only(Library library) throws LibraryException {
        return library.model(library.models(ModelQuery.all()).items().getFirst().key()).orElseThrow();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path)).map(path -> folder.relativize(path).toString())
                    .filter(name -> !name.matches("registry\\..*|.*\\.lock|place\\.json")).sorted().toList();
        }
    }

    private void furnish() throws LibraryException, IOException {
        try (var library = libraries.open(old.toUri())) {
            install(library, "made:kiln");
            Files.createDirectories(old.resolve("thumbnails"));
            Files.writeString(old.resolve("thumbnails/1.png"), "picture");
        }
    }

    private void assertWhole(Path place, MovedLibrary moved) throws Exception {
        assertFalse(Files.exists(old));
        assertEquals(place.toString(), moved.to());
        assertEquals("Studio", moved.name());
        try (var library = libraries.open(place.toUri())) {
            assertTrue(Files.exists(library.path(only(library))));
            assertTrue(library.path(only(library)).startsWith(place));
            assertEquals(1, library.history(null, 9).size(), "that it moved is no change of a model");
        }
        assertEquals("picture", Files.readString(place.resolve("thumbnails/1.png")));
    }

    @Test
    void onOneDiskTheFolderIsRenamed() throws Exception {
        furnish();
        var moved = move(near("new/place"));
        assertFalse(moved.copied());
        assertWhole(near("new/place"), moved);
    }

    @Test
    void toAnotherDiskItIsCopiedAndTheOldOneGoes() throws Exception {
        furnish();
        var before = files(old);
        var key = Files.readString(old.resolve("registry.key"));
        var moved = move(far());
        assertEquals(!far.startsWith(temp), moved.copied());
        assertWhole(far.resolve("library"), moved);
        assertEquals(before, files(far.resolve("library")));
        assertEquals(key, Files.readString(far.resolve("library/registry.key")));
        if (!OS.WINDOWS.isCurrentOs()) {
            assertEquals("[OWNER_READ, OWNER_WRITE]",
                    Files.getPosixFilePermissions(far.resolve("library/registry.key")).stream().sorted().toList()
                            .toString());
        }
        assertEquals(List.of(far.resolve("library")), list(far), "and nothing of its own beside it");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.toList();
        }
    }

    @Test
    void theOldPlaceLeadsToTheNewOneAndSoDoesTheDefault() throws Exception {
        furnish();
        move(near("second"));
        libraries.move(old.toUri(), near("third"), false, new NullProgressMonitor());
        try (var library = libraries.open(old.toUri())) {
            assertEquals(new LibraryFolder(near("third")).root().toUri(), library.info().location());
        }
        assertEquals(List.of(near("third").toUri()), libraries.known().stream().map(LibraryInfo::location).toList());

        var usual = libraries.defaultLocation();
        libraries.open(usual).close();
        libraries.move(usual, near("mine"), false, new NullProgressMonitor());
        assertEquals(near("mine").toUri(), libraries.defaultLocation());
        try (var library = libraries.open(usual)) {
            assertEquals(near("mine").toUri(), library.info().location());
        }
        libraries.move(usual, Path.of(usual), false, new NullProgressMonitor());
        assertEquals(Path.of(usual), Path.of(libraries.defaultLocation()));
        assertFalse(Files.exists(near("mine")));
    }

    @Test
    void aNewLibraryAtTheOldPlaceIsThatOne() throws Exception {
        furnish();
        move(near("second"));
        libraries.create(old, "Another");
        try (var library = libraries.open(old.toUri())) {
            assertEquals("Another", library.info().name());
        }
        assertEquals(2, libraries.known().size());
    }

    @Test
    void aDefaultLibraryOnADiskThatIsAwayIsNotMadeAnew() throws Exception {
        var usual = libraries.defaultLocation();
        libraries.open(usual).close();
        libraries.move(usual, near("disk/mine"), false, new NullProgressMonitor());
        Files.move(near("disk"), near("unplugged"));
        var told = assertThrows(LibraryException.class, () -> libraries.open(usual));
        assertEquals(Problem.NOT_FOUND, told.problem());
        assertTrue(told.getMessage().contains(near("disk/mine").toString()), told.getMessage());
        assertFalse(Files.exists(Path.of(usual)));
    }

    @Test
    void aDryRunTellsTheSameAndTouchesNothingThoughItIsOpen() throws Exception {
        furnish();
        var before = files(old);
        MovedLibrary foreseen;
        try (var _ = libraries.open(old.toUri())) {
            foreseen = libraries.move(old.toUri(), near("new"), true, new NullProgressMonitor());
        }
        assertEquals(before, files(old));
        assertFalse(Files.exists(near("new")));
        assertTrue(foreseen.bytes() > 0 && foreseen.files() > 3 && foreseen.free() > 0, foreseen.toString());
        assertEquals(foreseen.to(), move(near("new")).to());
    }

    private void refused(Path to, String words) {
        var told = assertThrows(LibraryException.class, () -> move(to));
        assertTrue(told.told().contains(words), told.told());
        assertTrue(Files.exists(old.resolve("settings.json")));
        assertFalse(Files.exists(old.resolve("leaving.json")));
    }

    @Test
    void whatWouldHarmIsRefused() throws Exception {
        furnish();
        libraries.create(near("other"), "Other");
        Files.createDirectories(near("full/x"));
        Files.writeString(near("file"), "x");
        refused(old, "already");
        refused(old.resolve("models/inside"), "inside the library");
        refused(near("other"), "There is a library in");
        refused(near("full"), "is not empty");
        refused(near("file/below"), "is no folder");
        refused(temp, "is not empty");
        assertThrows(LibraryException.class,
                () -> libraries.move(near("nowhere").toUri(), near("x"), false, new NullProgressMonitor()));
    }

    @Test
    @NeedsSymbolicLinks
    void linksAreNotFollowed() throws Exception {
        furnish();
        Files.createDirectory(near("real"));
        Files.createSymbolicLink(near("link"), near("real"));
        refused(near("link/library"), "reached through a link");
        Files.createSymbolicLink(near("other"), old);
        var told = assertThrows(LibraryException.class,
                () -> libraries.move(near("other").toUri(), near("x"), false, new NullProgressMonitor()));
        assertTrue(told.getMessage().contains("its real path is " + old), told.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../stray", "/models/stray"})
    @NeedsSymbolicLinks
    void aLinkOfTheUserThatWouldLeadElsewhereStopsItBeforeAnythingMoves(String target) throws Exception {
        furnish();
        Files.createSymbolicLink(old.resolve("stray"), Path.of(target.startsWith("/") ? old + target : target));
        refused(near("new"), "not the same from another place");
    }

    @Test
    void anEmptyFolderIsAPlaceAsWell() throws Exception {
        furnish();
        assertWhole(near("new"), move(Files.createDirectory(near("new"))));
    }

    @Test
    void whatIsOpenInThisProgramOrStillBeingClosedDoesNotMove() throws Exception {
        furnish();
        try (var _ = libraries.open(old.toUri())) {
            refused(near("new"), "open in this program");
        }
        move(near("new"));
    }

    @Test
    void whileItMovesItIsNotOpenedAndOthersAre() throws Exception {
        furnish();
        var other = libraries.create(near("other"), "Other").location();
        var told = new ArrayList<String>();
        var monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                if (told.isEmpty()) {
                    told.add(assertThrows(LibraryException.class, () -> libraries.open(old.toUri())).getMessage());
                    assertDoesNotThrow(() -> libraries.open(other).close());
                }
                return false;
            }
        };
        libraries.move(old.toUri(), near("new"), false, monitor);
        assertTrue(told.getFirst().contains("is being moved"), told.getFirst());
    }

    @Test
    void whatAnotherProgramHasOpenStaysAndThatProgramIsNamed() throws Exception {
        furnish();
        try (var other = TestRegistries.start(LibraryUser.class, temp.resolve("account").toString(), old.toString())) {
            other.line(Duration.ofMinutes(1));
            refused(near("new"), "(process " + other.handle().pid() + ")");
            other.kill();
            other.exit(Duration.ofMinutes(1));
        }
        move(near("new"));
    }

    @Test
    void whoCancelsHasTheLibraryWhereItWas() throws Exception {
        furnish();
        var place = far();
        var monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return list(place.getParent()).stream().anyMatch(path -> path.toString().endsWith(".part"));
            }

            private List<Path> list(Path folder) {
                try {
                    return LibraryMoveTest.list(folder);
                } catch (IOException failure) {
                    throw new AssertionError(failure);
                }
            }
        };
        Assumptions.assumeFalse(far.startsWith(temp), "takes two file systems");
        assertThrows(OperationCanceledException.class, () -> libraries.move(old.toUri(), place, false, monitor));
        assertEquals(List.of(), list(far));
        assertFalse(Files.exists(old.resolve("leaving.json")));
        try (var library = libraries.open(old.toUri())) {
            assertTrue(Files.exists(library.path(only(library))));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @NeedsSymbolicLinks
    void linksThatItMadeLeadToTheNewPlaceAndCanBeTakenBack(boolean otherDisk) throws Exception {
        var outside = Files.createDirectories(near("outside"));
        var place = otherDisk ? far() : near("new");
        String key;
        try (var library = libraries.open(old.toUri())) {
            key = install(library, Files.writeString(near("kiln.safetensors"), "weights")).key();
            var second = install(library, Files.writeString(near("second.safetensors"), "weights")).key();
            var third = install(library, Files.writeString(near("third.safetensors"), "weights")).key();
            var stray = Files.writeString(outside.resolve("stray.safetensors"), "weights");
            link(library, key, List.of(second, stray.toString()), Link.SYMBOLIC);
            link(library, key, List.of(third), Link.HARD);
        }
        move(place);
        try (var library = libraries.open(place.toUri())) {
            var kept = library.path(library.model(key).orElseThrow());
            for (var model : library.models(ModelQuery.all()).items()) {
                assertTrue(Files.isSameFile(kept, library.path(library.model(model.key()).orElseThrow())));
            }
            assertTrue(Files.isSameFile(kept, outside.resolve("stray.safetensors")));
            var unlinked = run(library, new UnlinkModels(null, false));
            assertEquals(List.of(), unlinked.failed());
            assertEquals(3, unlinked.restored().size());
        }
        assertEquals("weights", Files.readString(outside.resolve("stray.safetensors")));
        assertFalse(Files.isSymbolicLink(outside.resolve("stray.safetensors")));
    }

    private static void link(Library library, String keep, List<String> others, Link link) throws LibraryException {
        assertEquals(List.of(), run(library, new ResolveDuplicates(keep, others, link, true, false)).failed());
    }

    @Test
    void modelsInPlaceWithinTheOldFolderFollowAndThoseElsewhereStay() throws Exception {
        var shelf = Files.createDirectories(old.resolve("shelf"));
        var elsewhere = Files.writeString(near("elsewhere.safetensors"), "there");
        String inside;
        try (var library = libraries.open(old.toUri())) {
            inside = installInPlace(library, Files.writeString(shelf.resolve("kiln.safetensors"), "weights")).key();
            installInPlace(library, elsewhere);
        }
        move(near("new"));
        try (var library = libraries.open(old.toUri())) {
            assertEquals(near("new/shelf/kiln.safetensors").toString(), library.model(inside).orElseThrow().path());
            for (var model : library.models(ModelQuery.all()).items()) {
                assertTrue(Files.exists(library.path(library.model(model.key()).orElseThrow())));
            }
            assertEquals("maquette", library.history(inside, 1).getFirst().actor().id());
        }
    }

    @Test
    void aLibraryThatWasMovedByHandFollowsAsWell() throws Exception {
        var shelf = Files.createDirectories(old.resolve("shelf"));
        String inside;
        try (var library = libraries.open(old.toUri())) {
            inside = installInPlace(library, Files.writeString(shelf.resolve("kiln.safetensors"), "weights")).key();
        }
        Files.move(old, near("new"));
        try (var library = libraries.open(near("new").toUri())) {
            assertTrue(Files.exists(library.path(library.model(inside).orElseThrow())));
        }
    }
}
