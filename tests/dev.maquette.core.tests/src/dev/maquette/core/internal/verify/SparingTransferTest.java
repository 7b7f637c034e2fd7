// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.library.ContentDigests;
import dev.maquette.core.internal.operation.NoTransfer;

/** The line is cut here: what is not spared cannot be had. */
class SparingTransferTest {

    @TempDir
    Path temp;

    private Path staging;
    private Path damaged;
    private SparingTransfer transfer;

    @BeforeEach
    void makeFolders() throws Exception {
        staging = Files.createDirectories(temp.resolve("staging/repo/vae")).getParent().getParent();
        damaged = Files.createDirectories(temp.resolve("model/vae")).getParent();
        transfer = new SparingTransfer(new NoTransfer(), new ContentDigests(), staging, damaged);
    }

    private TransferRequest request(long size, String content) {
        return new TransferRequest(URI.create("https://hub.example/vae/weights.safetensors"),
                staging.resolve("repo/vae"), "weights.safetensors", size,
                content == null ? null : ContentDigests.sha256(content), Access.anonymous());
    }

    @Test
    void aFileThatIsInOrderIsCopiedAndNotFetched() throws Exception {
        var good = Files.writeString(damaged.resolve("vae/weights.safetensors"), "good");
        var download = transfer.download(request(4, "good"), new NullProgressMonitor());
        assertEquals("good", Files.readString(staging.resolve("repo/vae/weights.safetensors")));
        assertEquals(ContentDigests.sha256("good"), download.sha256());
        assertEquals("good", Files.readString(good));
    }

    @Test
    void whatIsDamagedOrOfUnknownContentIsFetched() throws Exception {
        Files.writeString(damaged.resolve("vae/weights.safetensors"), "rots");
        assertThrows(LibraryException.class, () -> transfer.download(request(4, "good"), new NullProgressMonitor()));
        assertThrows(LibraryException.class, () -> transfer.download(request(4, null), new NullProgressMonitor()));
        assertThrows(LibraryException.class, () -> transfer.download(request(5, "rots"), new NullProgressMonitor()));
    }
}
