// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.Plan;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.model.InstallJob;
import dev.maquette.registry.model.meta.RegistryFactory;

/** What an installation notes of its downloads, and what it does not fetch again. */
class PartTransferTest {

    private static final String SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path staging;
    private final InstallJob job = RegistryFactory.eINSTANCE.createInstallJob();
    private final JobLog log = new JobLog(silent(), new Releases(silent()), job, _ -> {
    }, () -> {
    });
    private int fetched;

    /** Keeps nothing. */
    private static InstallJobs silent() {
        return (InstallJobs) Proxy.newProxyInstance(InstallJobs.class.getClassLoader(),
                new Class<?>[]{InstallJobs.class}, (_, _, _) -> null);
    }

    /** Writes {@code abc}, or refuses what is called {@code bad}. */
    private final class Writing implements Transfer {

        @Override
        public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
            fetched++;
            if (request.name().equals("bad")) {
                throw new LibraryException(Problem.NOT_FOUND, "It is not there.", "Look again.");
            }
            try {
                var file = Files.writeString(request.folder().resolve(request.name()), "abc",
                        StandardOpenOption.CREATE_NEW);
                return new Download(file, 3, SHA256, true);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Answer read(URI address, Access access, int most, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void plan() {
        log.planned(PartList.of(new Plan("model", "x", "url",
                List.of(new PlannedFile("unet/a.bin", 3), new PlannedFile("b.bin", -1)))));
    }

    private TransferRequest request(String path) throws Exception {
        var file = staging.resolve(path);
        Files.createDirectories(file.getParent());
        return new TransferRequest(URI.create("https://x.example/" + path + "?token=t"), file.getParent(),
                Access.anonymous()).named(file.getFileName().toString());
    }

    private Download download(TransferRequest request) throws LibraryException {
        return new PartTransfer(new Writing(), staging, log).download(request, new NullProgressMonitor());
    }

    @Test
    void aDownloadIsThePartThatWasPlannedForIt() throws Exception {
        download(request("model/unet/a.bin"));
        download(request("model/more.txt"));

        var parts = Jobs.told(job).downloadParts();
        assertEquals(List.of("unet/a.bin", "b.bin", "model/more.txt"),
                parts.stream().map(part -> part.name()).toList());
        assertEquals(Status.COMPLETED, parts.getFirst().status());
        assertEquals("https://x.example/model/unet/a.bin", parts.getFirst().source());
        assertTrue(parts.getFirst().verified());
        assertEquals(Status.WAITING, parts.get(1).status());
    }

    @Test
    void whatHasArrivedIsNotFetchedAgain() throws Exception {
        var request = request("model/unet/a.bin");
        var first = download(request);
        assertEquals(first, download(request.expecting(3, SHA256)));
        assertEquals(1, fetched);
    }

    @Test
    void aFileThatArrivedInTheMomentOfTheDeathIsNotFetchedAgain() throws Exception {
        var request = request("model/unet/a.bin");
        Files.writeString(request.folder().resolve("a.bin"), "abc");
        assertEquals(new Download(request.folder().resolve("a.bin"), 3, SHA256, true),
                download(request.expecting(3, SHA256)));
        assertEquals(0, fetched);
        assertEquals(Status.COMPLETED, Jobs.told(job).downloadParts().getFirst().status());
    }

    @Test
    void aFileThatIsAnotherOneByNowIsFetchedAnew() throws Exception {
        var request = request("model/unet/a.bin");
        Files.writeString(request.folder().resolve("a.bin"), "abd");
        assertEquals(SHA256, download(request.expecting(3, SHA256)).sha256());
        Files.writeString(request.folder().resolve("a.bin"), "longer");
        download(request.expecting(3, SHA256));
        assertEquals(2, fetched);
    }

    @Test
    void aFileOfAnotherCommitIsNotInTheWay() throws Exception {
        var request = request("model/unet/a.bin");
        download(request);
        Files.writeString(request.folder().resolve("a.bin"), "old");

        download(moved(request));

        assertEquals(2, fetched);
        assertEquals("abc", Files.readString(request.folder().resolve("a.bin")));
    }

    @Test
    void twoFilesOfOneNameDoNotReplaceEachOther() throws Exception {
        var request = request("model/unet/a.bin");
        var transfer = new PartTransfer(new Writing(), staging, log);
        transfer.download(request, new NullProgressMonitor());
        assertThrows(IllegalStateException.class,
                () -> transfer.download(moved(request), new NullProgressMonitor()));
    }

    private static TransferRequest moved(TransferRequest request) {
        return new TransferRequest(URI.create("https://x.example/elsewhere"), request.folder(), Access.anonymous())
                .named(request.name());
    }

    @Test
    void aFailureIsToldByItsPart() throws Exception {
        var request = request("model/bad");
        assertThrows(LibraryException.class, () -> download(request));
        log.shows(Status.DOWNLOADING);
        var part = Jobs.told(job).downloadParts().getLast();
        assertEquals(Status.ERROR, part.status());
        assertEquals("not_found", part.errorReason());
        assertEquals("It is not there. Look again.", part.error());
    }

    @Test
    void oneFileIsForgottenWithWhatIsBesideIt() throws Exception {
        var folders = new JobFolders(new LibraryFolder(staging));
        var model = Files.createDirectories(folders.of("1").resolve("model/unet"));
        for (var name : List.of("a.bin", "a.bin.part", "a.bin.part.json", "aa.bin")) {
            Files.writeString(model.resolve(name), "x");
        }
        folders.forget("1", log.parts(parts -> parts.find("", "model/unet/a.bin")));
        assertFalse(Files.exists(model.resolve("a.bin.part")));
        assertEquals(List.of("aa.bin"), List.of(model.toFile().list()));
    }
}
