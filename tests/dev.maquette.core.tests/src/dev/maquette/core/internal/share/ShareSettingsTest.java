// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** What the settings of a program become when models are shown in it, and when that is taken back. */
@NeedsSymbolicLinks
class ShareSettingsTest extends SharedLibrary {

    @Test
    void whatOthersWroteIntoTheFileSinceStays() throws Exception {
        model("pot.bin");
        share();
        var file = root.resolve(Wheel.FILE);
        Files.writeString(file, Files.readString(file) + "# later\n");
        var unshared = unshare(false);
        assertEquals("# mine, without an end\n# later\n", Files.readString(file));
        assertTrue(Files.readString(Path.of(unshared.edits().getFirst().copy())).contains("# later"));
    }

    @Test
    void afterAnotherHasWrittenARenewalDoesNotBringBackOldText() throws Exception {
        model("pot.bin");
        share();
        var file = root.resolve(Wheel.FILE);
        Files.writeString(file, Files.readString(file) + "# later\n");
        model("vase.bin");
        share();
        unshare(false);
        assertEquals("# mine, without an end\n# later\n", Files.readString(file));
    }

    @Test
    void aFileThatMaquetteMadeGoesAgain() throws Exception {
        Files.delete(root.resolve(Wheel.FILE));
        model("pot.bin");
        assertNull(share().edits().getFirst().copy());
        assertEquals(1, unshare(false).edits().size());
        assertFalse(Files.exists(root.resolve(Wheel.FILE)));
    }

    @Test
    void aBrokenFileIsLeftAloneAndSoIsAllElse() throws Exception {
        model("pot.bin");
        Files.writeString(root.resolve(Wheel.FILE), "broken");
        var before = tree();
        assertThrows(LibraryException.class, this::share);
        assertEquals(before, tree());
        Files.writeString(root.resolve(Wheel.FILE), "fine");
        share();
        Files.writeString(root.resolve(Wheel.FILE), "broken");
        var after = tree();
        assertThrows(LibraryException.class, () -> unshare(false));
        assertEquals(after, tree());
    }

    @Test
    void aFileKeepsItsPermissionsAndItsLink() throws Exception {
        var kept = Files.move(root.resolve(Wheel.FILE), temp.resolve("dotfile"));
        Files.createSymbolicLink(root.resolve(Wheel.FILE), kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxr-xr--"));
        model("pot.bin");
        share();
        assertTrue(Files.isSymbolicLink(root.resolve(Wheel.FILE)));
        assertEquals("rwxr-xr--", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
        assertTrue(Files.readString(kept).contains("/p\n"));
        unshare(false);
        assertEquals("# mine, without an end", Files.readString(kept));
    }
}
