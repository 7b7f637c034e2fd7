// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.json.Json;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.RunInstalls;

class InstallsTest {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    private void fillLibrary() {
        var model = shell.library.add("0c8f2d6e-1111", "Kiln", "");
        shell.library.jobs.add(new InstallJob(7, Status.COMPLETED, Map.of("name", "Kiln"), model, false,
                "/data/kiln.safetensors", "/library/kiln.safetensors", 4_900_000, 4_900_000, null, null, 10,
                List.of(), 0, AT, AT));
        shell.library.jobs.add(new InstallJob(8, Status.ERROR, Map.of(), null, true, "/data/bad.safetensors", null, 0,
                0, "broken_model", "The file is cut off. Fetch it again.", 10, List.of(), 0,
                AT, AT));
        shell.library.jobs.add(new InstallJob(9, Status.RUNNING, Map.of(), null, true, "/data/slow", null, 0, 0, null,
                null, 10, List.of(), 0, AT, AT));
    }

    @Test
    void theListIsInTheOrderOfTheBeginning() {
        fillLibrary();
        var lines = shell.run("installs", "list").lines();
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).stripLeading().startsWith("7  completed  "), lines.get(1));
        assertTrue(lines.get(1).endsWith("4.9 MB  /data/kiln.safetensors"), lines.get(1));
        assertTrue(lines.get(2).contains("error"), lines.get(2));
    }

    @Test
    void theJsonHasInvokeNames() {
        fillLibrary();
        var lines = shell.run("installs", "list", "--json").lines();
        Map<?, ?> job = Json.read(lines.getFirst(), Map.class);
        assertEquals(7L, job.get("id"));
        assertEquals("completed", job.get("status"));
        assertEquals(4_900_000L, job.get("total_bytes"));
        assertEquals(Map.of("name", "Kiln"), job.get("config_in"));
        assertEquals("Kiln", ((Map<?, ?>) job.get("config_out")).get("name"));
        assertEquals("/library/kiln.safetensors", job.get("local_path"));
        assertEquals(false, job.get("inplace"));
        assertEquals("broken_model", Json.read(lines.get(1), Map.class).get("error_reason"));
    }

    @Test
    void oneIsShownInWordsAndAsJson() {
        fillLibrary();
        var said = shell.run("installs", "show", "8");
        assertTrue(said.out().contains("The file is cut off. Fetch it again."), said.out());
        assertTrue(said.out().contains("stay where they are"), said.out());
        assertTrue(shell.run("installs", "show", "7").out().contains("0c8f2d6e-1111"));
        assertEquals(8, Json.read(shell.run("installs", "show", "8", "--json").out(), InstallJob.class).id());
        var missing = shell.run("installs", "show", "99");
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("99"), missing.err());
    }

    @Test
    void pruningForgetsWhatIsFinished() {
        fillLibrary();
        assertEquals(List.of("Forgot 2 installations."), shell.run("installs", "prune").lines());
        assertEquals(List.of(new PruneInstalls()), shell.library.requests);
        assertEquals(List.of(9L), shell.library.jobs.stream().map(InstallJob::id).toList());
        assertEquals("{\"ids\":[]}", shell.run("installs", "prune", "--json").out().strip());
    }

    @Test
    void someArePausedOrCancelledAndTheOthersSayWhyNot() {
        fillLibrary();
        var said = shell.run("installs", "pause", "7", "8");
        assertEquals(1, said.code());
        assertEquals(List.of("Paused 1 installation."), said.lines());
        assertTrue(said.err().contains("8") && said.err().contains("It is finished already."), said.err());
        assertEquals("{\"done\":[7,9],\"refused\":{}}",
                shell.run("installs", "cancel", "--all", "--json").out().strip());
        assertEquals(List.of(new ControlInstalls(List.of(7L, 8L), Action.PAUSE),
                new ControlInstalls(List.of(), Action.CANCEL)), shell.library.requests);
        assertEquals(2, shell.run("installs", "pause").code());
        assertEquals(2, shell.run("installs", "pause", "7", "--all").code());
    }

    @Test
    void whatIsResumedOrTriedAgainIsCarriedOutAndTold() {
        fillLibrary();
        var said = shell.run("installs", "resume", "9");
        assertEquals(1, said.code(), "one that it saw has failed");
        assertTrue(said.out().contains("Installed Kiln"), said.out());
        assertTrue(said.err().contains("The file is cut off."), said.err());
        shell.run("installs", "retry", "9", "--file", "https://hub/kiln");
        assertEquals(List.of(new ControlInstalls(List.of(9L), Action.RESUME), new RunInstalls(false),
                new ControlInstalls(List.of(9L), Action.RESTART_PART, "https://hub/kiln"), new RunInstalls(false)),
                shell.library.requests);
        assertEquals(2, shell.run("installs", "retry", "--all", "--file", "x").code());
        assertEquals(1, shell.run("installs", "retry", "8").code());
    }

    @Test
    void whoWatchesGetsEachChangeAsJson() {
        fillLibrary();
        var lines = shell.run("installs", "watch", "--json").lines();
        assertEquals(List.of(7L, 8L, 9L),
                lines.stream().map(line -> Json.read(line, InstallJob.class).id()).toList());
    }

    @Test
    void eachFileIsShown() {
        var part = new InstallPart("https://hub/kiln", "kiln.safetensors", Status.DOWNLOADING, 1_000_000, 4_900_000,
                null, false, null, null);
        shell.library.jobs.add(new InstallJob(3, Status.DOWNLOADING, Map.of(), null, false, "https://hub/kiln", null,
                1_000_000, 4_900_000, null, null, 5, List.of(part), 2_000_000, AT, AT));
        assertTrue(shell.run("installs", "list").out().contains("1.0 MB of 4.9 MB"));
        var sheet = shell.run("installs", "show", "3").out();
        assertTrue(sheet.contains("kiln.safetensors: downloading, 1.0 MB of 4.9 MB"), sheet);
        assertTrue(sheet.contains("2.0 MB/s"), sheet);
    }

    @Test
    void anEmptyListSaysSoButNotInJson() {
        assertFalse(shell.run("installs", "list").out().isEmpty());
        assertEquals("", shell.run("installs", "list", "--json").out());
    }
}
