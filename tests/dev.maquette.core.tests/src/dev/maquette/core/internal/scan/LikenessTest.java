// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.testkit.NeedsSymbolicLinks;

class LikenessTest {

    private static final int LARGE = 8 << 20;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final Likeness likeness = new Likeness(monitor);

    @TempDir
    private Path folder;

    @Test
    void filesAreAlikeWhateverTheirNames() throws IOException {
        var bytes = random(LARGE);
        assertTrue(likeness.alike(file("a.safetensors", bytes), file("b.bin", bytes)));
    }

    @Test
    void anotherSizeIsAnotherModel() throws IOException {
        assertFalse(likeness.alike(file("a", random(100)), file("b", random(101))));
    }

    @Test
    void inASmallFileEveryByteCounts() throws IOException {
        var bytes = random(1 << 20);
        var a = file("a", bytes);
        bytes[777_777]++;
        assertFalse(likeness.alike(a, file("b", bytes)));
    }

    @Test
    void aSixteenthThatDiffersIsFoundWhereverItLies() throws IOException {
        var bytes = random(LARGE);
        var a = file("a", bytes);
        for (int at = 0; at + LARGE / 16 <= LARGE; at += LARGE / 16) {
            var other = bytes.clone();
            for (int i = at; i < at + LARGE / 16; i++) {
                other[i]++;
            }
            assertFalse(likeness.alike(a, file("b", other)), "differs from byte " + at);
        }
    }

    @Test
    void foldersAreAlikeWhenTheirFilesAre() throws IOException {
        for (var name : new String[]{"one/unet/x.bin", "two/unet/x.bin"}) {
            file(name, random(1000));
        }
        assertTrue(likeness.alike(folder.resolve("one"), folder.resolve("two")));
        file("two/unet/y.bin", new byte[0]);
        assertFalse(likeness.alike(folder.resolve("one"), folder.resolve("two")));
    }

    @Test
    @NeedsSymbolicLinks
    void foldersOfLinksAreAsTheFilesTheyLeadTo() throws IOException {
        var same = random(5000);
        var a = linked("a", file("x", same));
        var copy = Files.createDirectory(folder.resolve("copy"));
        Files.write(copy.resolve("weights"), same);
        assertTrue(likeness.alike(a, copy));
        same[4000]++;
        assertFalse(likeness.alike(a, linked("b", file("y", same))));
    }

    private Path linked(String name, Path target) throws IOException {
        var model = Files.createDirectory(folder.resolve("snapshot-" + name));
        Files.createSymbolicLink(model.resolve("weights"), target);
        return model;
    }

    @Test
    void aFileThatIsMissingIsToldAsThat() throws IOException {
        var a = file("a", random(10));
        assertThrows(NoSuchFileException.class, () -> likeness.alike(a, folder.resolve("none")));
    }

    @Test
    void comparingEndsWhenCancelled() throws IOException {
        var a = file("a", random(10));
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> likeness.alike(a, a));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        assertEquals(file, Files.write(file, bytes));
        return file;
    }
}
