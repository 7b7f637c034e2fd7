// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.testkit.hub.CivitaiCatalogue;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HubRequest;
import dev.maquette.testkit.hub.StandInHub;

/** What Civitai asks of whoever downloads: a key for itself and none for its storage, and not to be a browser. */
class CivitaiDownloadTest {

    @TempDir
    private Path folder;
    private Bench bench;
    private StandInHub storage;
    private final byte[] weights = Content.noise(300_000, 7);

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        storage = StandInHub.open();
        var site = bench.hub.route(new CivitaiCatalogue(storage)).key("key-1");
        site.model(10, "Pony", "Checkpoint").version(22, "v2", "SDXL 1.0").loginNeeded().file(221,
                "pony.safetensors", weights);
    }

    @AfterEach
    void close() throws IOException {
        storage.close();
        bench.close();
    }

    @Test
    void theStorageNeverSeesTheKey() throws IOException, LibraryException {
        var download = download(new Secret("key-1"));
        assertArrayEquals(weights, Files.readAllBytes(download.file()));
        assertEquals("pony.safetensors", download.file().getFileName().toString());
        assertTrue(bench.hub.requests().stream().allMatch(request -> request.token().isPresent()));
        assertTrue(storage.requests().stream().map(HubRequest::token).allMatch(Optional::isEmpty));
    }

    @Test
    void aProgramIsRefusedWhereABrowserWouldBeLedToALoginPage() {
        var refused = assertThrows(LibraryException.class, () -> download(null));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains("(401)"), refused.getMessage());
        assertEquals(0, storage.requests().size());
    }

    private Download download(Secret key) throws IOException, LibraryException {
        return bench.transfer().download(new TransferRequest(bench.hub.at("/api/download/models/22?fileId=221"), folder,
                new Access(key, true)), new NullProgressMonitor());
    }
}
