// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.postgres.LocalPostgres;
import dev.maquette.testkit.postgres.WithPostgres;

/** A library whose registry is on a server. */
@ExtendWith(WithPostgres.class)
class ServedRegistryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    private final LocalPostgres postgres;
    private FolderLibraries libraries;
    private Path folder;
    private String url;

    ServedRegistryTest(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    @BeforeEach
    void make() throws LibraryException {
        libraries = account("here");
        folder = temp.resolve("shared");
        url = postgres.url();
        libraries.create(folder, "Shared", withPassword());
    }

    private FolderLibraries account(String name) {
        return new LibraryFixture(TestRegistries.h2(), temp.resolve(name)).libraries();
    }

    private String withPassword() {
        return url + "&password=" + URLEncoder.encode(LocalPostgres.PASSWORD, StandardCharsets.UTF_8);
    }

    @Test
    void thePasswordIsKeptForTheAccountAndNotWithTheLibrary() throws Exception {
        var settings = Files.readString(folder.resolve("settings.json"));
        assertTrue(settings.contains("jdbc:postgresql://127.0.0.1") && !settings.contains("password"), settings);
        assertTrue(Files.readString(temp.resolve("here/config/credentials.json")).contains("ink & brush"));
        assertTrue(Files.notExists(folder.resolve("registry.mv.db")));
        var stranger = assertThrows(LibraryException.class, () -> account("there").open(folder.toUri()));
        assertTrue(stranger.getMessage().contains("lets nobody in"), stranger.getMessage());
    }

    @Test
    void whatOneAccountInstallsAnotherSees() throws Exception {
        Files.createDirectories(temp.resolve("there"));
        copyPasswords();
        try (var here = libraries.open(folder.toUri()); var there = account("there").open(folder.toUri())) {
            var key = install(here, "made:kiln").key();
            Eventually.holds("the other sees it", PATIENCE,
                    () -> there.models(ModelQuery.all()).total() == 1);
            assertEquals(key, there.models(ModelQuery.all()).items().getFirst().key());
        }
    }

    private void copyPasswords() throws IOException {
        Files.createDirectories(temp.resolve("there/config"));
        Files.copy(temp.resolve("here/config/credentials.json"), temp.resolve("there/config/credentials.json"));
    }

    @Test
    void aLibraryIsNotMadeWhereTheRegistryOfAnotherIs() {
        var taken = assertThrows(LibraryException.class,
                () -> libraries.create(temp.resolve("second"), "Second", withPassword()));
        assertTrue(taken.getMessage().contains("There is a registry at"), taken.getMessage());
        assertFalse(taken.getMessage().contains("brush"), taken.getMessage());
        assertTrue(Files.notExists(temp.resolve("second/settings.json")));
    }

    @Test
    void itMovesToAnotherFolderAndIsSound() throws Exception {
        try (var library = libraries.open(folder.toUri())) {
            install(library, "made:kiln");
        }
        var moved = temp.resolve("moved");
        libraries.move(folder.toUri(), moved, false, new NullProgressMonitor());
        var findings = new ArrayList<Finding>();
        try (var library = libraries.open(moved.toUri())) {
            assertEquals(1, library.models(ModelQuery.all()).total());
            library.run(new VerifyLibrary(), findings::add, new Actor("ada"), new NullProgressMonitor());
        }
        assertEquals(0, findings.size(), findings.toString());
    }

    @Test
    void aCheckNamesTheServerWhenTheTablesDoNotFit() throws Exception {
        try (var library = libraries.open(folder.toUri())) {
            install(library, "made:kiln");
            postgres.execute("DELETE FROM " + url.substring(url.indexOf("currentSchema=") + 14)
                    + ".schema_version WHERE version = 3");
            var findings = new ArrayList<Finding>();
            library.run(new VerifyLibrary(), findings::add, new Actor("ada"), new NullProgressMonitor());
            assertEquals(1, findings.size(), findings.toString());
            assertEquals(url, findings.getFirst().subject());
            assertTrue(findings.getFirst().remedy().contains("backup of the database"));
        }
    }
}
