// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.testkit.NeedsSymbolicLinks;
import dev.maquette.testkit.install.GivenContext;

class PathInstallerTest {

    @TempDir
    private Path folder;
    private PathInstaller installer;
    private boolean inPlace;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(folder.resolve("library/models"));
        installer = new PathInstaller(new PathSpelling(folder, folder.resolve("home"), false));
    }

    @Test
    void aFileIsDeliveredWhereItIsUnderItsAbsolutePosixPath() throws IOException, LibraryException {
        var file = Files.createFile(folder.resolve("x.safetensors"));
        var delivery = installer.deliver("./sub/../x.safetensors", context());
        assertEquals(file, delivery.path());
        assertEquals(file.toString().replace('\\', '/'), delivery.source());
        assertEquals("path", delivery.sourceType());
        assertTrue(Files.exists(file));
    }

    @Test
    void aFolderIsDelivered() throws IOException, LibraryException {
        var model = Files.createDirectories(folder.resolve("pipe"));
        assertEquals(model, installer.deliver("pipe/", context()).path());
    }

    @Test
    void aMissingFileIsToldAsSuch() {
        var failure = refused("x.safetensors");
        assertEquals(Problem.NOT_FOUND, failure.problem());
        assertEquals("There is no such file: " + folder.resolve("x.safetensors"), failure.getMessage());
        assertTrue(refused("no/such/x.bin").remedy().contains("does not exist either"));
    }

    @Test
    void rootsAreNoModels() {
        assertEquals(Problem.INVALID, refused(folder.getRoot().toString()).problem());
    }

    @Test
    void whatTheLibraryOwnsIsNotInstalledAgain() throws IOException {
        Files.createFile(folder.resolve("library/models/x.bin"));
        assertEquals(Problem.CONFLICT, refused("library/models/x.bin").problem());
        assertEquals(Problem.CONFLICT, refused("library/models").problem());
        assertEquals(Problem.INVALID, refused("library").problem());
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkIsOnlyRegisteredInPlaceAndUnderItsOwnPath() throws IOException, LibraryException {
        var file = Files.createFile(folder.resolve("x.bin"));
        var link = Files.createSymbolicLink(folder.resolve("link.bin"), file);
        assertTrue(refused("link.bin").remedy().contains("in place"));
        inPlace = true;
        assertEquals(link, installer.deliver("link.bin", context()).path());
    }

    @Test
    @NeedsSymbolicLinks
    void aFolderOfLinksToFilesElsewhereIsOnlyRegisteredInPlace() throws IOException, LibraryException {
        var blob = Files.createFile(folder.resolve("blob"));
        var model = Files.createDirectory(folder.resolve("snapshot"));
        Files.createFile(model.resolve("own.bin"));
        Files.createSymbolicLink(model.resolve("alias.bin"), Path.of("own.bin"));
        assertEquals(model, installer.deliver("snapshot", context()).path());

        var out = Files.createSymbolicLink(model.resolve("weights.bin"), Path.of("../blob"));
        assertTrue(refused("snapshot").getMessage().contains(out.toString()));
        Files.delete(out);
        Files.createSymbolicLink(out, model.resolve("own.bin"));
        assertTrue(refused("snapshot").remedy().contains("in place"));
        inPlace = true;
        assertEquals(model, installer.deliver("snapshot", context()).path());
        assertTrue(Files.exists(blob));
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkToNothingIsToldAsSuch() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.bin"), folder.resolve("gone.bin"));
        assertTrue(refused("link.bin").getMessage().contains("is a link to something that does not exist"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
    void whatMustNotBeReadIsRefused() throws IOException {
        var file = Files.createFile(folder.resolve("x.bin"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user reads everything");
        assertEquals(Problem.IO, refused("x.bin").problem());
    }

    private LibraryException refused(String source) {
        return assertThrows(LibraryException.class, () -> installer.deliver(source, context()));
    }

    private InstallContext context() {
        return GivenContext.of(folder.resolve("staging"), folder.resolve("library/models")).inPlace(inPlace);
    }
}
