// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.testkit.NeedsSymbolicLinks;

class TreesTest {

    @TempDir
    Path temp;

    private Path tree;

    @BeforeEach
    void aFolderWithTwoFiles() throws IOException {
        tree = Files.createDirectories(temp.resolve("modèle 模型/unet")).getParent();
        Files.write(tree.resolve("unet/weights.safetensors"), new byte[3000]);
        Files.writeString(tree.resolve("model_index.json"), "{}");
    }

    @Test
    void sizeCountsAllFiles() throws IOException {
        assertEquals(3002, Trees.size(tree));
        assertEquals(2, Trees.size(tree.resolve("model_index.json")));
    }

    @Test
    void aCopyHasTheSameFiles() throws IOException {
        var copy = temp.resolve("copy");

        Trees.copy(tree, copy, new NullProgressMonitor());

        assertArrayEquals(new byte[3000], Files.readAllBytes(copy.resolve("unet/weights.safetensors")));
        assertEquals("{}", Files.readString(copy.resolve("model_index.json")));
        assertEquals(Files.getLastModifiedTime(tree.resolve("model_index.json")),
                Files.getLastModifiedTime(copy.resolve("model_index.json")));
    }

    @Test
    void aSingleFileIsCopiedToItsName() throws IOException {
        Trees.copy(tree.resolve("model_index.json"), temp.resolve("one.json"), new NullProgressMonitor());
        assertEquals("{}", Files.readString(temp.resolve("one.json")));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(temp.resolve("one.json"), "mine");
        assertThrows(FileAlreadyExistsException.class,
                () -> Trees.copy(tree.resolve("model_index.json"), temp.resolve("one.json"),
                        new NullProgressMonitor()));
        assertEquals("mine", Files.readString(temp.resolve("one.json")));
    }

    @Test
    void aCancelledCopyStops() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> Trees.copy(tree, temp.resolve("copy"), cancelled));
    }

    @Test
    @NeedsSymbolicLinks
    void deletingRemovesALinkAndNeverWhatItPointsTo() throws IOException {
        var precious = Files.writeString(temp.resolve("precious.safetensors"), "weights");
        var preciousFolder = Files.createDirectory(temp.resolve("precious"));
        Files.writeString(preciousFolder.resolve("inside"), "weights");
        Files.createSymbolicLink(tree.resolve("link.safetensors"), precious);
        Files.createSymbolicLink(tree.resolve("link"), preciousFolder);

        Trees.delete(tree);

        assertFalse(Trees.exists(tree));
        assertTrue(Files.exists(precious));
        assertTrue(Files.exists(preciousFolder.resolve("inside")));
    }

    @Test
    void deletingWhatIsNotThereIsFine() throws IOException {
        Trees.delete(temp.resolve("nothing"));
        assertFalse(Trees.exists(temp.resolve("nothing")));
    }
}
