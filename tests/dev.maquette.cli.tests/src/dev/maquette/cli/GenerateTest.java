// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.json.Json;
import dev.maquette.api.request.GenerateImages;

class GenerateTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("key-of-kiln", "Kiln", "");
    }

    @Test
    void whatIsNotGivenIsLeftToTheModel() {
        assertEquals(0, shell.run("generate", "--model", "kiln", "--prompt", "a pot", "-o", "pot.png").code());
        assertEquals(List.of(new GenerateImages("key-of-kiln",
                new ImageSettings.Builder("a pot").build(),
                folder.resolve("pot.png").toString(), null)), shell.library.requests);
    }

    @Test
    void whatIsGivenIsPassedOn() {
        shell.run("generate", "--model", "kiln", "--prompt", "a pot", "--negative", "glaze", "--steps", "12", "--cfg",
                "4.5", "--scheduler", "ddim", "--seed", "7", "--width", "64", "--height", "128", "--count", "2", "-o",
                "pots");
        assertEquals(new ImageSettings.Builder("a pot").negativePrompt("glaze").steps(12).cfgScale(4.5).scheduler("ddim").seed(7L).size(64, 128).count(2).build(),
                ((GenerateImages) shell.library.requests.getFirst()).settings());
    }

    @Test
    void eachPictureIsALine() {
        var line = Json.read(shell.run("generate", "--model", "kiln", "--prompt", "a pot", "--steps", "3", "--json",
                "-o", "pot.png").lines().getFirst(), Map.class);
        assertEquals(folder.resolve("pot.png").toString(), line.get("path"));
        assertEquals("a pot", ((Map<?, ?>) line.get("settings")).get("prompt"));
    }

    @Test
    void modelPromptAndTargetAreNeeded() {
        for (var missing : List.of("--prompt x -o y", "--model kiln -o y", "--model kiln --prompt x")) {
            var said = shell.run(("generate " + missing).split(" "));
            assertEquals(2, said.code());
            assertTrue(said.err().contains("Missing required option"), said.err());
        }
    }
}
