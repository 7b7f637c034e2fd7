// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;

class IdentifyTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void eachPathIsOneJsonObjectUnderTheNameThatWasGiven() {
        var said = shell.run("identify", "--json", "a.safetensors", "./sub/../b.bin");
        var first = Json.read(said.lines().get(0), Map.class);
        var second = Json.read(said.lines().get(1), Map.class);
        assertEquals(0, said.code(), said.err());
        assertEquals("a.safetensors", first.get("path"));
        assertEquals("./sub/../b.bin", second.get("path"));
        assertEquals("identified", first.get("status"));
        assertEquals("main", first.get("type"));
        assertEquals("epsilon", first.get("prediction_type"));
        assertEquals(1, ((List<?>) first.get("evidence")).size());
        assertEquals(1, ((List<?>) first.get("candidates")).size());
        assertTrue(shell.libraries.opened.isEmpty());
    }

    @Test
    void somethingBrokenIsOneAndTheRestIsStillTold() {
        var said = shell.run("identify", "broken.bin", "a.safetensors");
        assertEquals(1, said.code());
        assertEquals(List.of("broken.bin: invalid: the header ends early",
                "a.safetensors: Main, Stable Diffusion 1.x, Checkpoint, normal, epsilon, 4.9 MB"), said.lines());
    }

    @Test
    void anUnknownModelIsNoFailure() {
        assertEquals(0, shell.run("identify", "strange.bin").code());
    }

    @Test
    void anExplanationShowsWhatHeldAndWhyItIsNothingElse() {
        var lines = shell.run("identify", "--explain", "a.safetensors").lines();
        assertEquals("  ✓ text width is 768 (unet/config.json: 768)", lines.get(1));
        assertEquals("  Rule: sd1.main, version 3", lines.get(2));
        assertEquals("  Not Main, Stable Diffusion XL, Checkpoint: "
                + "text width is 2048 (unet/config.json: 768, wanted 2048)", lines.get(3));
    }

    @Test
    void aPickleIsToldToBeSafe() {
        assertEquals(List.of("pickle.ckpt: Main, Stable Diffusion 1.x, Checkpoint, normal, epsilon, 4.9 MB, safe"),
                shell.run("identify", "pickle.ckpt").lines());
        assertEquals("  Safety: safe, all that it would do when loaded is known to be harmless",
                shell.run("identify", "--explain", "pickle.ckpt").lines().get(1));
    }

    @Test
    void whatAPickleWouldDoIsToldWithItsPlace() {
        var unsafe = shell.run("identify", "pickle-unsafe.ckpt").lines();
        assertEquals(List.of("  Safety: unsafe, loading it would run code",
                "    STACK_GLOBAL os.system at byte 6687"), unsafe.subList(1, 3));
        assertEquals("    and 2 more", unsafe.getLast());
        assertEquals(List.of("  Safety: not known to be safe", "    EXT1 at byte 12"),
                shell.run("identify", "pickle-unclear.ckpt").lines().subList(1, 3));
    }

    @Test
    void whatTheUserKnowsBetterIsHandedOn() {
        shell.run("identify", "a", "--as", "type=lora,base=flux");
        assertEquals(List.of(Map.of("type", "lora", "base", "flux")), shell.identifier.overrides);
    }

    @Test
    void aFolderIsOneThingUnlessItIsSearched() throws IOException {
        Files.createDirectories(folder.resolve("all/deep"));
        Files.createFile(folder.resolve("all/one.safetensors"));
        Files.createFile(folder.resolve("all/deep/two.gguf"));
        Files.createFile(folder.resolve("all/deep/readme.txt"));
        assertEquals(1, shell.run("identify", "all").lines().size());
        var found = shell.run("identify", "--recursive", "--json", "all").lines();
        assertEquals(List.of(Path.of("all/deep/two.gguf").toString(), Path.of("all/one.safetensors").toString()),
                found.stream().map(line -> Json.read(line, Map.class).get("path")).toList());
    }

    @Test
    void pathsAreIdentifiedAtOnceAndToldInTheirOrder() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var said = threads.submit(() -> shell.run("identify", "slow.bin", "a.bin", "broken.bin"));
            assertTrue(shell.identifier.others.await(10, TimeUnit.SECONDS), "the others wait for the first");
            shell.identifier.release.countDown();
            assertEquals(List.of("slow.bin", "a.bin", "broken.bin"),
                    said.get(10, TimeUnit.SECONDS).lines().stream().map(line -> line.replaceAll(":.*", "")).toList());
        }
    }

    @Test
    void cancellingDoesNotWaitForAFileThatTakesLong() throws Exception {
        var out = new ByteArrayOutputStream();
        var program = shell.program(out, new ByteArrayOutputStream());
        try (var threads = Executors.newSingleThreadExecutor()) {
            var code = threads.submit(() -> program.run("identify", "a.bin", "b.bin", "slow.bin", "c.bin"));
            assertTrue(shell.identifier.others.await(10, TimeUnit.SECONDS));
            program.cancel(Duration.ofSeconds(10));
            assertEquals(1, code.get(10, TimeUnit.SECONDS));
            assertFalse(out.toString().contains("slow"));
        } finally {
            shell.identifier.release.countDown();
        }
    }
}
