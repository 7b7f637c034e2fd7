// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineAccount;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

class OnnxRuntimesTest {

    private static final String LIBRARY = System.mapLibraryName("onnxruntime");

    @TempDir
    private Path temp;

    private record Account(Path runtimes) implements EngineAccount {

        @Override
        public DrawingSettings settings() {
            return DrawingSettings.usual();
        }
    }

    private OnnxRuntimes runtimes() {
        return new OnnxRuntimes(new Account(temp.resolve("account/runtimes")), Optional.of("linux-x64"));
    }

    private Path archive(String version, String... entries) throws IOException {
        var file = temp.resolve("archive.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("META-INF/maven/com.microsoft.onnxruntime/onnxruntime_gpu/pom.xml"));
            zip.write(("<project><version>" + version + "</version></project>").getBytes());
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry("ai/onnxruntime/native/" + entry));
                zip.write(entry.getBytes());
            }
        }
        return file;
    }

    private Path whole() throws IOException {
        return archive(OnnxRuntimes.VERSION, "linux-x64/" + LIBRARY, "linux-x64/deeper/other.so",
                "win-x64/onnxruntime.dll", "linux-x64/notes.txt");
    }

    private Path install(Path archive) throws LibraryException {
        return runtimes().install("cuda", archive, new NullProgressMonitor());
    }

    private List<Path> left() throws IOException {
        try (var files = Files.list(temp.resolve("account/runtimes"))) {
            return files.toList();
        }
    }

    @Test
    void theLibrariesOfThisPlatformAloneAreUnpacked() throws Exception {
        var folder = install(whole());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve(LIBRARY)), files.toList());
        }
        assertEquals("linux-x64/" + LIBRARY, Files.readString(folder.resolve(LIBRARY)));
        assertEquals(List.of("cuda"), runtimes().state().installed());
        assertEquals(List.of(folder), left());
        assertEquals(folder, install(whole()));
    }

    @Test
    void anArchiveOfAnotherVersionOrPlatformIsRefusedAndNothingIsLeft() throws Exception {
        for (var wrong : List.of(archive("1.0.0", "linux-x64/" + LIBRARY),
                archive(OnnxRuntimes.VERSION, "win-x64/onnxruntime.dll"))) {
            var refused = assertThrows(LibraryException.class, () -> install(wrong));
            assertEquals(Problem.INVALID, refused.problem());
            assertTrue(refused.remedy().contains("onnxruntime_gpu:" + OnnxRuntimes.VERSION), refused.remedy());
            assertEquals(List.of(), left());
        }
    }

    @Test
    void whatIsNoArchiveOrHalfOfOneIsRefused() throws Exception {
        var half = Files.write(temp.resolve("half.jar"), Arrays.copyOf(Files.readAllBytes(whole()), 200));
        assertEquals(Problem.BROKEN_MODEL, assertThrows(LibraryException.class, () -> install(half)).problem());
        assertEquals(List.of(), left());
    }

    @Test
    void whoCancelsHasNothingInstalled() throws Exception {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var archive = whole();
        assertThrows(OperationCanceledException.class, () -> runtimes().install("cuda", archive, monitor));
        assertEquals(List.of(), left());
    }

    @Test
    void whatAKilledProgramLeftIsClearedAwayLater() throws Exception {
        var abandoned = Files.createDirectories(temp.resolve("account/runtimes/half-1"));
        Files.writeString(abandoned.resolve(LIBRARY), "half");
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        var underWay = Files.createDirectories(temp.resolve("account/runtimes/half-2"));

        var folder = install(whole());

        assertEquals(Set.of(folder, underWay), Set.copyOf(left()));
    }

    @Test
    void nothingIsOfferedWhereNothingCanBeAdded() {
        var account = new Account(temp);
        for (var platform : List.of(Optional.of("osx-aarch64"), Optional.<String>empty())) {
            assertEquals(List.of(), new OnnxRuntimes(account, platform).offers());
        }
        assertEquals("com/microsoft/onnxruntime/onnxruntime_gpu/1.29.0/onnxruntime_gpu-1.29.0.jar",
                runtimes().offers().getFirst().path());
    }

    @Test
    void theLibrariesInUseAreOfTheVersionThatIsOffered() {
        var state = runtimes().state();
        assertNull(state.problem());
        assertEquals(OnnxRuntimes.VERSION, state.version());
        assertFalse(state.installed().contains("cuda"));
    }

    @Test
    void computersAreKnownByTheNamesOfTheArchives() {
        assertEquals(Optional.of("linux-x64"), Platform.of("Linux", "amd64"));
        assertEquals(Optional.of("win-x64"), Platform.of("Windows 11", "amd64"));
        assertEquals(Optional.of("osx-aarch64"), Platform.of("Mac OS X", "aarch64"));
        assertEquals(Optional.empty(), Platform.of("Linux", "riscv64"));
    }
}
