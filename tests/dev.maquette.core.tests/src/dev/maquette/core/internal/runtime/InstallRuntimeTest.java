// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineRuntime;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.InstallRuntime;
import dev.maquette.api.request.InstallRuntime.Installed;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.account.AccountDownloads;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.secret.PatternTokens;
import dev.maquette.core.internal.secret.SiteTokens;
import dev.maquette.core.internal.secret.Transfers;

class InstallRuntimeTest {

    private static final String ADDRESS = "https://repository.example/maven/";
    private static final String ARCHIVE = ADDRESS + "org/example/runtime-1.jar";
    private static final String SHA_1 = "a9993e364706816aba3e25717850c26c9cd0d89d";
    private static final String SHA_256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path temp;

    private final Map<String, String> served = new HashMap<>(Map.of(ARCHIVE, "abc"));
    private final List<String> unpacked = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    /** Serves texts by their addresses. */
    private final class Site implements Transfer {

        @Override
        public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
            throw new AssertionError("Nobody asks before");
        }

        @Override
        public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
            var text = served.get(request.source().toString());
            if (text == null) {
                throw new LibraryException(Problem.NOT_FOUND, "There is nothing.", "");
            }
            try {
                var file = Files.writeString(request.folder().resolve(request.name()), text);
                return new Download(file, text.length(), "", false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Answer read(URI address, Access access, int most, IProgressMonitor monitor) {
            var text = served.get(address.toString());
            return new Answer(text == null ? 404 : 200, Map.of(), text == null ? "" : text);
        }
    }

    private final EngineRuntime runtime = new EngineRuntime() {

        @Override
        public State state() {
            return new State("Runtime", "1", null, null, added);
        }

        @Override
        public List<Offer> offers() {
            return List.of(new Offer("cuda", "org/example/runtime-1.jar", 3, 3));
        }

        @Override
        public Path install(String kind, Path archive, IProgressMonitor monitor) {
            try {
                unpacked.add(Files.readString(archive));
                return temp.resolve(kind);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private AccountDrawing account() {
        return new AccountDrawing(new UserFolders(temp.resolve("data"), temp.resolve("config")), environment::get);
    }

    private Installed install(String file, boolean dryRun) throws LibraryException {
        var credentials = new Credentials(temp.resolve("config/credentials.json"));
        var transfers = new Transfers(List::of, new SiteTokens(credentials, _ -> null), new PatternTokens(_ -> null),
                new AccountDownloads(temp.resolve("config/downloads.json"), credentials, null), new Site());
        var context = new OperationContext(null, new LibraryFolder(temp.resolve("library")), null,
                Actor.localUser(), new NullProgressMonitor());
        return new InstallRuntimeOperation(new PresentRuntime(runtime), account(), transfers)
                .execute(new InstallRuntime("cuda", file, dryRun), context);
    }

    private void fromExample() throws IOException {
        var settings = temp.resolve("library/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{}");
        environment.put("MAQUETTE_RUNTIME_REPOSITORY", ADDRESS);
    }

    private List<Path> left() throws IOException {
        try (var files = Files.list(temp.resolve("data/runtimes/fetched"))) {
            return files.toList();
        }
    }

    @Test
    void theArchiveIsFetchedComparedAndUnpackedAndNotKept() throws Exception {
        fromExample();
        for (var digest : Map.of(".sha1", SHA_1 + "\n", ".sha256", SHA_256 + "  runtime-1.jar").entrySet()) {
            served.keySet().removeIf(address -> !address.equals(ARCHIVE));
            served.put(ARCHIVE + digest.getKey(), digest.getValue());
            var installed = install(null, false);
            assertEquals(new Installed("cuda", ARCHIVE, 3, temp.resolve("cuda").toString(), true), installed);
        }
        assertEquals(List.of("abc", "abc"), unpacked);
        assertEquals(List.of(), left());
    }

    @Test
    void whatIsInstalledIsNotFetchedAgain() throws Exception {
        fromExample();
        served.put(ARCHIVE + ".sha1", SHA_1);
        var file = Files.writeString(temp.resolve("runtime.jar"), "abc").toString();
        added.add("cuda");
        for (var from : Arrays.asList(null, file)) {
            assertEquals(Problem.CONFLICT,
                    assertThrows(LibraryException.class, () -> install(from, false)).problem());
        }
        assertEquals(List.of(), unpacked);
        assertFalse(Files.exists(temp.resolve("data")));
    }

    @Test
    void whatIsNotWhatItsDigestSaysIsNotUnpacked() throws Exception {
        fromExample();
        served.put(ARCHIVE + ".sha1", SHA_1.replace('a', 'b'));
        var refused = assertThrows(LibraryException.class, () -> install(null, false));
        assertTrue(refused.getMessage().contains("not what its digest says"), refused.getMessage());
        assertEquals(List.of(), unpacked);
        assertEquals(List.of(), left());
    }

    @Test
    void nothingIsFetchedWithoutADigest() throws Exception {
        fromExample();
        served.put(ARCHIVE + ".sha1", "<html>");
        var without = assertThrows(LibraryException.class, () -> install(null, false));
        assertTrue(without.getMessage().contains("no digest"), without.getMessage());
        assertFalse(Files.exists(temp.resolve("data")));
    }

    @Test
    void aFileIsTakenFromThisComputerAndComparedWhereADigestLiesBesideIt() throws Exception {
        var file = Files.writeString(temp.resolve("runtime.jar"), "abc");
        assertFalse(install(file.toString(), false).verified());
        Files.writeString(temp.resolve("runtime.jar.sha256"), SHA_256);
        assertTrue(install(file.toString(), false).verified());
        Files.writeString(file, "abd");
        assertThrows(LibraryException.class, () -> install(file.toString(), false));
        assertEquals(2, unpacked.size());
        assertEquals(Problem.NOT_FOUND,
                assertThrows(LibraryException.class, () -> install("none.jar", false)).problem());
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws Exception {
        fromExample();
        var would = install(null, true);
        assertEquals(ARCHIVE, would.source());
        assertNull(would.folder());
        assertEquals(List.of(), unpacked);
        assertFalse(Files.exists(temp.resolve("data")));
    }

    @Test
    void settingsAreKeptAndTheEnvironmentCountsBefore() throws Exception {
        account().change(new DrawingSettings(8_000_000_000L, "cuda:1", ADDRESS));
        assertEquals(new DrawingSettings(8_000_000_000L, "cuda:1", ADDRESS), account().settings());
        environment.put("MAQUETTE_MODEL_MEMORY", "0");
        environment.put("MAQUETTE_DEVICE", "cpu");
        assertEquals(new DrawingSettings(0L, "cpu", ADDRESS), account().settings());
        for (var size : List.of("12G", "12g", "12 GB", "0.012T", "12000000000")) {
            environment.put("MAQUETTE_MODEL_MEMORY", size);
            assertEquals(12_000_000_000L, account().settings().memory(), size);
        }
        environment.put("MAQUETTE_MODEL_MEMORY", "999999999T");
        assertEquals(Long.MAX_VALUE, account().settings().memory());
        environment.put("MAQUETTE_MODEL_MEMORY", "much");
        assertEquals(8_000_000_000L, account().settings().memory());
        Files.writeString(temp.resolve("config/drawing.json"), "{");
        environment.clear();
        assertEquals(DrawingSettings.usual(), account().settings());
    }

    @Test
    void settingsThatMeanNothingAreRefused() {
        for (var wrong : List.of(new DrawingSettings(-1L, null, null), new DrawingSettings(null, "GPU 1", null),
                new DrawingSettings(null, null, "ftp://repository.example"),
                new DrawingSettings(null, null, "https://ada:hush@repository.example"))) {
            var refused = assertThrows(LibraryException.class, () -> account().change(wrong));
            assertEquals(Problem.INVALID, refused.problem());
            assertFalse(refused.getMessage().contains("hush"));
        }
        assertFalse(Files.exists(temp.resolve("config")));
    }
}
