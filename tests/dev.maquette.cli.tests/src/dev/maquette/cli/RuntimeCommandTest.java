// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.request.InstallRuntime;

class RuntimeCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void theStatusSaysWhatComputesAndWhyTheRestDoesNot() {
        var said = shell.run("runtime", "status");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("ONNX Runtime 1.2.3"), said.out());
        assertTrue(said.out().matches("(?s).*\\* cpu +the processor, 20\\.0 GB of 24\\.0 GB free.*"), said.out());
        assertTrue(said.out().contains("NVIDIA H200: libcudnn.so.9 is missing. Install cuDNN 9."), said.out());
        assertTrue(said.out().contains("maquette runtime install cuda"), said.out());
        var json = shell.run("runtime", "status", "--json").lines().getFirst();
        assertTrue(json.contains("\"usable\":false") && json.contains("\"version\":\"1.2.3\""), json);
    }

    @Test
    void aRuntimeIsFetchedOrTakenFromAFile() {
        var fetched = shell.run("runtime", "install", "cuda");
        assertEquals(new InstallRuntime("cuda", null, false), shell.library.requests.getLast());
        assertTrue(fetched.out().contains("/home/ada/runtimes/cuda"), fetched.out());
        assertTrue(fetched.out().contains("next start"), fetched.out());
        var given = shell.run("runtime", "install", "cuda", "--from", "gpu.jar");
        assertEquals(new InstallRuntime("cuda", folder.resolve("gpu.jar").toString(), false),
                shell.library.requests.getLast());
        assertTrue(given.out().contains("no digest"), given.out());
        var status = shell.run("runtime", "status").out();
        assertTrue(status.matches("(?s).*libraries for +cuda\\n.*"), status);
    }

    @Test
    void aDryRunSaysFromWhereHowMuchWouldBeFetched() {
        var said = shell.run("runtime", "install", "cuda", "--dry-run");
        assertTrue(said.out().contains("Would fetch " + FakeRuntimes.ARCHIVE + ", 642 MB"), said.out());
        assertEquals(List.of(), shell.library.runtimes.installed);
    }

    @Test
    void settingsThatAreNotNamedStay() {
        assertEquals(0, shell.run("runtime", "set", "--memory", "8G", "--device", "cuda:1").code());
        assertEquals(new DrawingSettings(8_000_000_000L, "cuda:1", null), shell.library.runtimes.settings);
        var said = shell.run("runtime", "set", "--device", "best", "--repository", "https://mirror.example/");
        assertEquals(new DrawingSettings(8_000_000_000L, null, "https://mirror.example/"),
                shell.library.runtimes.settings);
        assertTrue(said.out().contains("8.00 GB"), said.out());
        shell.run("runtime", "set", "--memory", "usual", "--repository", "usual");
        assertNull(shell.library.runtimes.settings.memory());
        assertEquals(DrawingSettings.usual(), shell.library.runtimes.settings);
        assertEquals(2, shell.run("runtime", "set", "--memory", "much").code());
    }
}
