// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;

class InspectTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void whatAFileHoldsIsToldInSections() {
        var said = shell.run("inspect", "a.safetensors");
        var lines = said.lines().stream().map(String::strip).toList();
        assertEquals(0, said.code(), said.err());
        assertTrue(lines.getFirst().startsWith("a.safetensors: Main"), lines.getFirst());
        assertTrue(lines.contains("✓ text width is 768 (unet/config.json: 768)"), said.out());
        assertTrue(lines.contains("title  " + "x".repeat(99) + "… (150 characters)"), said.out());
        assertTrue(lines.contains("F16        32  1.2 kB  100.0 %"), said.out());
        assertTrue(lines.contains("unet.block       30  1.2 kB  97.6 %"), said.out());
        assertTrue(lines.contains("32 tensors, 1.2 kB"), said.out());
        assertFalse(said.out().contains("unet.block.3.weight"), said.out());
    }

    @Test
    void everyTensorIsListedOnDemandInTheOrderInWhichPeopleCount() {
        var lines = shell.run("inspect", "a.safetensors", "--tensors").lines();
        int second = lines.indexOf("  unet.block.2.weight   F16    [4, 5]  40 B");
        assertTrue(second > 0, String.join("\n", lines));
        assertEquals("  unet.block.3.weight   F16    [4, 5]  40 B", lines.get(second + 1));
    }

    @Test
    void programsReadOneObject() {
        var said = shell.run("inspect", "--json", "a.safetensors");
        var json = Json.read(said.out(), Map.class);
        assertEquals(1, said.lines().size());
        assertEquals("a.safetensors", json.get("path"));
        assertEquals("identified", ((Map<?, ?>) json.get("identification")).get("status"));
        assertEquals(32L, json.get("tensor_count"));
        assertEquals(1230L, json.get("tensor_bytes"));
        assertEquals(List.of(Map.of("name", "F16", "tensors", 32L, "bytes", 1230L)), json.get("by_dtype"));
        var tensor = (Map<?, ?>) ((List<?>) json.get("tensors")).getFirst();
        assertEquals(Map.of("name", "unet.block.0.weight", "dtype", "F16", "shape", List.of(4L, 5L), "bytes", 40L,
                "file", "a.safetensors"), tensor);
    }

    @Test
    void aFileThatIsBrokenIsAFailure() {
        var said = shell.run("inspect", "broken.bin");
        assertEquals(1, said.code());
        assertEquals(List.of("broken.bin: invalid: the header ends early"), said.lines());
        assertEquals(1, shell.run("inspect", "a.bin", "--compare", "broken.bin").code());
    }

    @Test
    void aComparisonTellsWhatIsOnlyHereOnlyThereAndDifferent() {
        var said = shell.run("inspect", "a.bin", "--compare", "other.bin");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.lines().contains("1 tensor alike, 30 different, 1 only in the first, 1 only in the second"),
                said.out());
        assertTrue(said.lines().contains("  vae.old  F16    [7]    14 B"), said.out());
        assertTrue(said.lines().contains("  unet.block.2.weight   F16 [4, 5]  F32 [4, 5]"), said.out());
        assertTrue(said.lines().contains("  and 10 more (--tensors lists all)"), said.out());
        assertTrue(shell.run("inspect", "a.bin", "--compare", "other.bin", "--tensors").out()
                .contains("unet.block.29.weight"));
    }

    @Test
    void programsReadTheComparisonAsOneObject() {
        var json = Json.read(shell.run("inspect", "--json", "a.bin", "--compare", "other.bin").out(), Map.class);
        assertEquals("other.bin", json.get("right"));
        assertEquals(1L, json.get("same"));
        assertEquals(30, ((List<?>) json.get("different")).size());
        assertEquals("vae.new", ((Map<?, ?>) ((List<?>) json.get("only_right")).getFirst()).get("name"));
        assertEquals("Other", ((Map<?, ?>) ((List<?>) json.get("metadata")).getFirst()).get("right"));
    }
}
