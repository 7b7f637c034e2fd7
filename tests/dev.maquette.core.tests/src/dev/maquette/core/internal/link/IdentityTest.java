// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {

    @TempDir
    private Path folder;
    private Path pot;

    @BeforeEach
    void makeFile() throws Exception {
        pot = Files.writeString(folder.resolve("pot.safetensors"), "clay");
    }

    /** As it is noted on a system that gives the device another number at its next start. */
    private Identity beforeTheRestart() throws Exception {
        var now = Identity.of(pot);
        assumeTrue(now.id() != null && now.id().contains("dev="), "this file system has no inodes");
        return new Identity(now.id().replaceFirst("dev=[0-9a-f]+", "dev=0"), now.size(), now.modified(), null);
    }

    @Test
    void aFileStaysItselfWhenItsDeviceGetsAnotherNumber() throws Exception {
        assertTrue(beforeTheRestart().isOf(pot));
    }

    @Test
    void aFileOfThatNumberThatWasWrittenToSinceMayBeAnother() throws Exception {
        var noted = beforeTheRestart();
        Files.setLastModifiedTime(pot, FileTime.from(Instant.EPOCH));
        assertFalse(noted.isOf(pot));
    }

    @Test
    void anotherFileOfTheSameSizeAndTimeIsAnother() throws Exception {
        var noted = beforeTheRestart();
        var copy = Files.copy(pot, folder.resolve("copy"), StandardCopyOption.COPY_ATTRIBUTES);
        assertFalse(noted.isOf(copy));
        assertFalse(Identity.of(pot).isOf(copy));
    }

    @Test
    void whatIsWrittenIntoAFileLeavesItTheSameFile() throws Exception {
        var noted = Identity.of(pot);
        assumeTrue(noted.id() != null, "this file system has no identities");
        Files.writeString(pot, "glaze");
        assertTrue(noted.isOf(pot));
        assertFalse(noted.isUntouched(pot));
    }
}
