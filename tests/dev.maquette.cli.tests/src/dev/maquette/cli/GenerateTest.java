// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.json.Json;
import dev.maquette.api.request.EstimateMemory;
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
        assertEquals(
                new ImageSettings.Builder("a pot").negativePrompt("glaze").steps(12).cfgScale(4.5).scheduler("ddim")
                        .seed(7L).size(64, 128).count(2).build(),
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
    void modelsThatTakePartAreNamedAsEveryModelIs() {
        shell.library.add("key-of-mist", "Mist: thin", "");
        shell.library.add("key-of-vae", "Clear", "");
        shell.run("generate", "--model", "kiln", "--prompt", "x", "--lora", "Mist: thin:0.8", "--lora", "mist: thin",
                "--vae", "clear", "--refiner", "kiln:0.7", "--clip-skip", "1", "--cfg-rescale", "0.5", "--device",
                "cpu");
        var request = (GenerateImages) shell.library.requests.getFirst();
        var settings = request.settings();
        assertEquals(List.of(new Lora("key-of-mist", 0.8), new Lora("key-of-mist", 1)), settings.loras());
        assertEquals("key-of-vae", settings.vae());
        assertEquals(new Refiner("key-of-kiln", 0.7), settings.refiner());
        assertEquals(1, settings.clipSkip());
        assertEquals(0.5, settings.cfgRescale());
        assertEquals("cpu", request.device());
        assertNull(request.target());
    }

    @Test
    void aPictureToBeginWithIsGivenWithItsMask() {
        shell.run("generate", "--model", "kiln", "--prompt", "x", "--init", "pot.png", "--mask", "hole.png",
                "--strength", "0.4");
        assertEquals(new Start(folder.resolve("pot.png").toString(), folder.resolve("hole.png").toString(), 0.4),
                ((GenerateImages) shell.library.requests.getFirst()).settings().start());
    }

    @Test
    void aMaskWithoutAPictureIsAMistake() {
        var said = shell.run("generate", "--model", "kiln", "--prompt", "x", "--mask", "hole.png");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("--init"), said.err());
        assertEquals(List.of(), shell.library.requests);
    }

    @Test
    void aDryRunTellsTheMemoryAndWhetherItIsThere() {
        var said = shell.run("generate", "--model", "kiln", "--prompt", "x", "--dry-run");
        assertEquals(3, said.code());
        assertTrue(said.out().contains("It takes about 5.50 GB on cpu: 4.00 GB for the weights"), said.out());
        assertTrue(said.out().contains("Draw a smaller picture."), said.out());
        assertEquals(EstimateMemory.class, shell.library.requests.getFirst().getClass());
    }

    @Test
    void theSpeedIsToldInStepsPerSecond() {
        var said = shell.run("bench", "--model", "kiln", "--steps", "4");
        assertEquals(0, said.code());
        assertTrue(said.out().contains("2.50 steps/s on the processor, 64 x 64, euler"), said.out());
        assertTrue(said.out().contains("after 3.2 s; a picture of 4 steps takes 1.8 s"), said.out());
    }

    @Test
    void modelAndPromptAreNeeded() {
        for (var missing : List.of("--prompt x -o y", "--model kiln -o y")) {
            var said = shell.run(("generate " + missing).split(" "));
            assertEquals(2, said.code());
            assertTrue(said.err().contains("Missing required option"), said.err());
        }
    }
}
