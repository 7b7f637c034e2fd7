// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Library;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.secret.NotingTransfer;

/** Tokens on their way through an installation. */
class InstallTokensTest {

    @TempDir
    Path temp;

    private final NotingTransfer engine = new NotingTransfer();

    private Library open() throws Exception {
        var library = new LibraryFixture(TestRegistries.h2(), temp, engine).open(temp.resolve("library"));
        Files.writeString(temp.resolve("library/settings.json"), "{\"name\": \"Test\","
                + " \"remote_api_tokens\": [{\"url_regex\": \"x\\\\.example\", \"token\": \"hush-kept\"}]}");
        return library;
    }

    private static void install(Library library, Access access) {
        assertThrows(Exception.class, () -> LibraryFixture.run(library,
                new InstallModel("far:a", false, ModelChanges.none(), false, access)), "nothing is fetched here");
    }

    @Test
    void anInstallationDownloadsWithTheLibrarysTokens() throws Exception {
        try (var library = open()) {
            install(library, Access.anonymous());
            install(library, new Access(new Secret("hush-given"), false));
        }

        assertEquals(List.of("watched hush-kept", "watched hush-given"), engine.noted);
    }

    @Test
    void noTokenIsInTheAccountOfInstallationsOrInTheRegistry() throws Exception {
        try (var library = open()) {
            install(library, new Access(new Secret("hush-given"), false));
            install(library, Access.anonymous());
            assertFalse(Json.write(library.installs()).contains("hush"));
            assertFalse(library.history(null, 10).toString().contains("hush"));
        }

        try (var files = Files.walk(temp.resolve("library"))) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("hush-given"), file::toString);
                assertEquals(file.endsWith("settings.json"), bytes.contains("hush-kept"), file::toString);
            }
        }
    }

    @Test
    void aLibraryOpensWhateverItsTokensAre() throws Exception {
        open().close();
        Files.writeString(temp.resolve("library/settings.json"),
                "{\"name\": \"Test\", \"remote_api_tokens\": [{\"url_regex\": \"[\", \"token\": 7}, \"odd\"]}");

        try (var library = new LibraryFixture(TestRegistries.h2(), temp, engine).open(temp.resolve("library"))) {
            assertEquals("Test", library.info().name());
            LibraryFixture.run(library, new ChangeSettings(false));
        }
    }
}
