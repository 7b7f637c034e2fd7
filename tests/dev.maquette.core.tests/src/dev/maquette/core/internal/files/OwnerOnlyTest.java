// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    Path temp;

    private static String mode(Path file) throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void theFileAndTheFoldersAboveItAreTheOwnersAlone() throws Exception {
        var file = temp.resolve("a/b/secret");

        OwnerOnly.write(file, "one");
        OwnerOnly.write(file, "two");

        assertEquals("two", Files.readString(file));
        assertEquals("rw-------", mode(file));
        assertEquals("rwx------", mode(file.getParent()));
        assertEquals("rwx------", mode(temp.resolve("a")));
    }

    @Test
    void aFileThatOthersCouldReadIsReplacedByOneThatTheyCannot() throws Exception {
        var file = Files.writeString(temp.resolve("open"), "one");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        OwnerOnly.write(file, "two");

        assertEquals("rw-------", mode(file));
    }

    @Test
    void narrowingTakesRightsAndGivesNone() throws Exception {
        var open = Files.writeString(temp.resolve("open"), "one");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        var closed = Files.writeString(temp.resolve("closed"), "one");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r--------"));

        OwnerOnly.narrow(open);
        OwnerOnly.narrow(closed);

        assertEquals("rw-------", mode(open));
        assertEquals("r--------", mode(closed));
    }

    @Test
    void aLinkStaysALink() throws Exception {
        var file = Files.writeString(temp.resolve("real"), "one");
        var link = Files.createSymbolicLink(temp.resolve("link"), file);

        OwnerOnly.write(link, "two");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("two", Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws Exception {
        var folder = Files.createDirectory(temp.resolve("taken"));
        Files.writeString(folder.resolve("x"), "x");

        assertThrows(IOException.class, () -> OwnerOnly.write(folder, "two"));

        try (var left = Files.list(temp)) {
            assertEquals(1, left.count());
        }
    }
}
