// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.VerifyModels;

class FolderLibrariesTest {

    @TempDir
    Path temp;

    private LibraryFixture fixture;
    private FolderLibraries libraries;

    @BeforeEach
    void start() {
        fixture = new LibraryFixture(TestRegistries.h2(), temp);
        libraries = fixture.libraries();
    }

    @Test
    void theDefaultLibraryIsMadeWhenFirstOpened() throws Exception {
        try (var library = libraries.open(libraries.defaultLocation())) {
            assertEquals(0, library.models(ModelQuery.all()).total());
            assertTrue(Files.isDirectory(library.info().modelsFolder()));
        }
        assertEquals(1, libraries.known().size());
    }

    @Test
    void severalLibrariesAreOpenAtOnceAndKnowNothingOfEachOther() throws Exception {
        var studio = libraries.create(temp.resolve("studio"), "Studio");
        var archive = libraries.create(temp.resolve("archive"), "Archive");

        try (var one = libraries.open(studio.location()); var other = libraries.open(archive.location())) {
            install(one, "made:kiln");
            assertEquals(1, one.models(ModelQuery.all()).total());
            assertEquals(0, other.models(ModelQuery.all()).total());
        }
        assertEquals("Archive,Studio", String.join(",", libraries.known().stream().map(LibraryInfo::name).toList()));
    }

    @Test
    void aLibraryIsSharedUntilItsLastUserClosesIt() throws Exception {
        var location = libraries.create(temp.resolve("studio"), "Studio").location();
        var first = libraries.open(location);
        var second = libraries.open(location);

        install(first, "made:kiln");
        first.close();
        first.close();

        assertEquals(1, second.models(ModelQuery.all()).total());
        second.close();
        try (var again = libraries.open(location)) {
            assertEquals(1, again.models(ModelQuery.all()).total());
        }
    }

    @Test
    void nobodyIsAloneWithTheFilesBeforeTheLastOperationHasEndedAndTheLastUserHasGone() throws Exception {
        var location = libraries.create(temp.resolve("studio"), "Studio").location();
        var folder = new LibraryFolder(temp.resolve("studio"));
        var first = libraries.open(location);
        var key = install(first, Files.writeString(temp.resolve("kiln.safetensors"), "weights")).key();
        var again = new ArrayList<Library>();
        fixture.contents().meanwhile(_ -> {
            first.close();
            assertTrue(isUsed(folder), "while it runs");
            again.add(openAgain(location));
        });

        run(first, new VerifyModels(List.of(key), VerifyModels.Repair.NONE, false));

        assertEquals(1, again.size());
        assertTrue(isUsed(folder), "while it is open again");
        again.getFirst().close();
        assertFalse(isUsed(folder));
        var told = assertThrows(LibraryException.class, () -> install(first, "made:kiln"));
        assertTrue(told.getMessage().contains("was closed meanwhile"), told.getMessage());
    }

    private Library openAgain(URI location) throws IOException {
        try {
            return libraries.open(location);
        } catch (LibraryException failure) {
            throw new IOException(failure);
        }
    }

    private static boolean isUsed(LibraryFolder folder) throws IOException {
        try (var alone = Presence.alone(folder).orElse(null)) {
            return alone == null;
        }
    }

    @Test
    void twoWhoTellAtOnceWhereLibrariesWentTakeNothingBack() throws Exception {
        var file = temp.resolve("config/libraries.json");
        int each = 20;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var told = new ArrayList<Future<?>>();
            for (var who : List.of("one", "two")) {
                told.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        new KnownLibraries(file).lead(temp.resolve(who + i), temp.resolve("new " + who + i));
                    }
                    return null;
                }));
            }
            for (var one : told) {
                one.get();
            }
        }
        for (int i = 0; i < each; i++) {
            for (var who : List.of("one", "two")) {
                assertEquals(temp.resolve("new " + who + i), new KnownLibraries(file).find(temp.resolve(who + i)));
            }
        }
    }

    @Test
    void whatIsDoneToTheFolderOfAServersLibraryIsDoneThere() {
        var refused = assertThrows(LibraryException.class,
                () -> libraries.registry(URI.create("http://127.0.0.1:9090/")));
        assertTrue(refused.getMessage().contains("is a server's"), refused.getMessage());
    }

    @Test
    void aFolderWithFilesIsNotTakenOver() throws Exception {
        Files.writeString(temp.resolve("mine.txt"), "mine");

        assertEquals(Problem.CONFLICT, problem(() -> libraries.create(temp, "Mine")));
        assertEquals(Problem.NOT_FOUND, problem(() -> libraries.open(temp.toUri())));
        assertEquals(Problem.NOT_FOUND, problem(() -> libraries.open(temp.resolve("nowhere").toUri())));
        assertEquals(Problem.ENVIRONMENT, problem(() -> libraries.open(URI.create("gopher://example.org/library"))));
    }

    @Test
    void aCreationThatWasKilledIsTakenUpAgain() throws Exception {
        var folder = temp.resolve("half");
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("settings.json~1234.part"), "{\"na");

        assertEquals("Whole", libraries.create(folder, "Whole").name());
        assertEquals(Problem.CONFLICT, problem(() -> libraries.create(folder, "Twice")));
    }

    @Test
    void aLibraryThatMovedIsFoundInItsNewPlace() throws Exception {
        var old = libraries.create(temp.resolve("old"), "Studio");
        try (var library = libraries.open(old.location())) {
            install(library, "made:kiln");
        }
        Files.move(temp.resolve("old"), temp.resolve("new place"));

        try (var library = libraries.open(temp.resolve("new place").toUri())) {
            var model = library.model(library.models(ModelQuery.all()).items().get(0).key()).orElseThrow();
            assertTrue(Files.exists(library.path(model)));
        }
        assertEquals(1, libraries.known().size());
    }

    @Test
    void damagedSettingsSayWhatToDo() throws Exception {
        var studio = libraries.create(temp.resolve("studio"), "Studio");
        Files.writeString(temp.resolve("studio/settings.json"), "{");

        var refused = assertThrows(LibraryException.class, () -> libraries.open(studio.location()));

        assertTrue(refused.getMessage().contains("settings.json"), refused.getMessage());
    }

    private static Problem problem(ThrowingCall call) {
        return assertThrows(LibraryException.class, call::run).problem();
    }

    @FunctionalInterface
    private interface ThrowingCall {
        void run() throws LibraryException;
    }
}
