// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.url.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.testkit.install.GivenContext;

class UrlInstallerTest {

    private static final Access ACCESS = new Access(new Secret("key"), true);

    @TempDir
    private Path staging;
    private final UrlInstaller installer = new UrlInstaller();
    private final List<TransferRequest> fetched = new ArrayList<>();
    private String name = "m.safetensors";
    private boolean inPlace;

    @Test
    void theFileIsFetchedIntoTheStagingFolderAndItsAddressRecorded() throws LibraryException {
        var delivery = installer.deliver("https://x.example/dl?token=abc&id=7", context());
        assertEquals(staging.resolve(name), delivery.path());
        assertEquals("https://x.example/dl?id=7", delivery.source());
        assertEquals("url", delivery.sourceType());
        assertEquals("https://x.example/dl?id=7", delivery.sourceUrl());
        var request = fetched.getFirst();
        assertEquals("https://x.example/dl?token=abc&id=7", request.source().toString());
        assertEquals(ACCESS, request.access());
        assertNull(request.sha256());
    }

    @Test
    void aPlanFetchesNothing() throws LibraryException {
        var plan = installer.plan("https://x.example/m.safetensors", context()).orElseThrow();
        assertEquals(List.of(new PlannedFile(name, 42)), plan.files());
        assertEquals(name, plan.name());
        assertEquals(List.of(), fetched);
    }

    @Test
    void whatIsNoModelIsNotFetched() {
        name = "models.zip";
        assertTrue(refused().getMessage().contains("is an archive"));
        name = "index.html";
        assertTrue(refused().remedy().contains("download button"));
        assertEquals(List.of(), fetched);
    }

    @Test
    void aDownloadHasNoPlaceToBeLeftIn() {
        inPlace = true;
        assertEquals(Problem.INVALID, refused().problem());
        assertEquals(List.of(), fetched);
    }

    private LibraryException refused() {
        return assertThrows(LibraryException.class, () -> installer.deliver("https://x.example/m", context()));
    }

    private InstallContext context() {
        return GivenContext.of(staging, staging.resolve("models")).inPlace(inPlace).with(new RecordedTransfer(),
                ACCESS);
    }

    /** Claims to have fetched what it is asked for. */
    private final class RecordedTransfer implements Transfer {

        @Override
        public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
            return new RemoteFile(name, 42, null, true);
        }

        @Override
        public Download download(TransferRequest request, IProgressMonitor monitor) {
            fetched.add(request);
            return new Download(request.folder().resolve(request.name()), 42, "0".repeat(64), false);
        }

        @Override
        public Answer read(URI address, Access access, int most, IProgressMonitor monitor) {
            throw new AssertionError("There is nothing to read but the file");
        }
    }
}
