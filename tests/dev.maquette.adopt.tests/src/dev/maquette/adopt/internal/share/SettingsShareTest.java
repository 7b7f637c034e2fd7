// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.SharedModel;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** Programs that keep their folders in settings: SD.Next, Fooocus, SwarmUI and StabilityMatrix. */
class SettingsShareTest {

    @TempDir
    private Path temp;
    private Bench sdNext;
    private Bench fooocus;
    private Bench swarm;
    private SharedModel ink;

    @BeforeEach
    void makePrograms() throws Exception {
        sdNext = Bench.of(new SdNextShare(), temp.resolve("sd"));
        sdNext.write("installer.py", "");
        sdNext.write("launch.py", "");
        fooocus = Bench.of(new FooocusShare(), temp.resolve("fo"));
        fooocus.write("fooocus_version.py", "");
        Files.createDirectories(fooocus.root().resolve("models/checkpoints"));
        Files.createDirectories(fooocus.root().resolve("models/loras"));
        swarm = Bench.of(new SwarmUiShare(), temp.resolve("sw"));
        ink = sdNext.model("lora", "sdxl", "ink.safetensors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n    \"a\": [1, {\"lora_dir\": 2}],\n    \"b\": \"}, \\\"x\\\": 1\"\n}", "{}", "{ }\r\n",
            "{\"a\":1}", "\uFEFF{\r\n\t\"a\": null\r\n}\r\n"})
    @NeedsSymbolicLinks
    void sdNextGetsOneMoreSettingAndLosesItAgain(String text) throws Exception {
        sdNext.write("config.json", text);
        sdNext.share(Way.CONFIGURATION, ink, "Lora", "VAE");
        var shared = JsonParser.parseString(sdNext.read("config.json").replace("\uFEFF", "")).getAsJsonObject();
        assertEquals(sdNext.shelf().resolve("Lora").toString(), shared.get("lora_dir").getAsString());
        assertEquals(sdNext.shelf().resolve("VAE").toString(), shared.get("vae_dir").getAsString());
        assertEquals(List.of("VAE: ink.safetensors", "Lora: ink.safetensors"), sdNext.sees(Way.CONFIGURATION));
        var once = sdNext.read("config.json");
        sdNext.share(Way.CONFIGURATION, ink, "Lora", "VAE");
        assertEquals(once, sdNext.read("config.json"));
        sdNext.withdraw(Way.CONFIGURATION);
        var rest = sdNext.read("config.json");
        assertEquals(text.replaceAll("\\s", ""), rest.replaceAll("\\s", ""));
        if (text.contains("a")) {
            assertEquals(text, rest);
        }
    }

    @Test
    @NeedsSymbolicLinks
    void sdNextIsNotToLoseSightOfItsOwn() throws Exception {
        sdNext.write("models/Lora/own.safetensors", "own");
        sdNext.write("config.json", "{\"vae_dir\": \"/elsewhere\"}");
        var arrangement = sdNext.arrange(Way.CONFIGURATION, "Lora", "VAE", "UNET");
        assertEquals(Set.of("UNET"), arrangement.folders().keySet());
        assertEquals(Set.of("Lora", "VAE"), arrangement.refused().keySet());
        sdNext.share(Way.LINKS, ink, "Lora");
        assertEquals(List.of("Lora: maquette/ink.safetensors", "Lora: own.safetensors"),
                sdNext.sees(Way.LINKS).stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "", "{\"a\" 1}", "{\"a\": 1} x", "{\"a\": 1,}", "{a: 1}", "{\"a\": \"b}",
            "{\"lora_dir\": \"/a\", \"lora_dir\": \"/b\"}", "{\"a\": 'b'}", "{\"a\": 1 /* one */}"})
    void brokenSettingsAreLeftAlone(String text) throws Exception {
        sdNext.write("config.json", text);
        fooocus.write("config.txt", text);
        assertThrows(LibraryException.class, () -> sdNext.arrange(Way.CONFIGURATION, "Lora"));
        assertThrows(LibraryException.class, () -> fooocus.arrange(Way.CONFIGURATION, "loras"));
    }

    @Test
    @NeedsSymbolicLinks
    void fooocusHasListsForTwoKindsAndKeepsItsOwnFirst() throws Exception {
        fooocus.write("models/loras/own.safetensors", "own");
        fooocus.write("config.txt", "{\n    \"path_loras\": \"" + fooocus.root() + "/models/loras\",\n    \"n\": 1\n}");
        var arrangement = fooocus.share(Way.CONFIGURATION, ink, "checkpoints", "loras", "vae");
        assertEquals(Set.of("vae"), arrangement.refused().keySet());
        assertEquals("{\n    \"path_loras\": [\"" + fooocus.root() + "/models/loras\",\"" + fooocus.shelf()
                + "/loras\"],\n    \"n\": 1,\n    \"path_checkpoints\": [\"" + fooocus.root()
                + "/models/checkpoints\",\"" + fooocus.shelf() + "/checkpoints\"]\n}", fooocus.read("config.txt"));
        assertEquals(List.of("checkpoints: ink.safetensors", "loras: own.safetensors", "loras: ink.safetensors"),
                fooocus.sees(Way.CONFIGURATION));
        fooocus.withdraw(Way.CONFIGURATION);
        assertEquals("{\n    \"path_loras\": \"" + fooocus.root() + "/models/loras\",\n    \"n\": 1,\n    "
                + "\"path_checkpoints\": \"" + fooocus.root() + "/models/checkpoints\"\n}", fooocus.read("config.txt"));
    }

    @Test
    void fooocusDropsAListOneFolderOfWhichIsGone() throws Exception {
        fooocus.write("models/loras/own.safetensors", "own");
        fooocus.write("there/x.safetensors", "x");
        var gone = temp.resolve("gone");
        var folders = new JsonArray();
        List.of(fooocus.root().resolve("there"), gone).forEach(folder -> folders.add(folder.toString()));
        fooocus.write("config.txt", "{\"path_loras\": " + folders + "}");
        assertEquals(List.of("loras: own.safetensors"), fooocus.sees(null));
        var refused = fooocus.arrange(Way.CONFIGURATION, "loras").refused();
        assertTrue(refused.get("loras").contains(gone + " is not there"), refused.toString());
    }

    @Test
    @NeedsSymbolicLinks
    void fooocusEntersNoLinkedFolders() throws Exception {
        fooocus.write("elsewhere/a.safetensors", "a");
        Files.createSymbolicLink(fooocus.root().resolve("models/loras/far"), fooocus.root().resolve("elsewhere"));
        assertEquals(List.of(), fooocus.sees(null));
        fooocus.share(Way.LINKS, ink, "loras");
        assertEquals(List.of("loras: maquette/ink.safetensors"), fooocus.sees(Way.LINKS));
    }

    @Test
    @NeedsSymbolicLinks
    void swarmGetsOneMoreRootAndIsWarnedAbout() throws Exception {
        var settings =
                "#Paths.\r\nOther:\r\n    ModelRoot: no\r\nPaths:\r\n    #The root.\r\n    ModelRoot: Models \r\n"
                        + "    SDLoraFolder: Lora;Extra\r\n    SDClipFolder: /abs\r\nMore:\r\n    A: b\r\n";
        swarm.write("Data/Settings.fds", settings);
        swarm.write("Models/Lora/.old.safetensors", "old");
        swarm.write("Models/Lora/own.safetensors", "own");
        var arrangement = swarm.share(Way.CONFIGURATION, ink, "Lora", "diffusion_models", "text_encoders");
        assertEquals(settings.replace("ModelRoot: Models", "ModelRoot: Models;" + swarm.shelf()),
                swarm.read("Data/Settings.fds"));
        assertEquals(Set.of("text_encoders"), arrangement.refused().keySet());
        assertTrue(arrangement.steps().getFirst().contains("EditMetadataWriteJSON"));
        assertEquals(List.of("Lora: .old.safetensors (SwarmUI passes over names that begin with a dot.)",
                "Lora: ink.safetensors", "Lora: own.safetensors", "diffusion_models: ink.safetensors"),
                swarm.sees(Way.CONFIGURATION).stream().sorted().toList());
        assertTrue(swarm.adapter().writesIntoModels(swarm.root()));
        swarm.withdraw(Way.CONFIGURATION);
        assertEquals(settings, swarm.read("Data/Settings.fds"));
        swarm.write("Data/Settings.fds", settings + "    EditMetadataWriteJSON: true\r\n");
        assertFalse(swarm.adapter().writesIntoModels(swarm.root()));
        assertEquals(1, swarm.arrange(Way.CONFIGURATION, "Lora").steps().size());
    }

    @Test
    void swarmWithoutSettingsIsToBeStartedFirst() throws Exception {
        swarm.write("src/SwarmUI.csproj", "");
        assertTrue(assertThrows(LibraryException.class, () -> swarm.arrange(Way.CONFIGURATION, "Lora")).getMessage()
                .contains("start SwarmUI once"));
        assertEquals(swarm.root().resolve("Models/Lora/maquette"),
                swarm.arrange(Way.LINKS, "Lora").folders().get("Lora"));
    }

    @Test
    void aRootWithASemicolonWouldBeTwo() throws Exception {
        swarm.write("Data/Settings.fds", "Paths:\n    ModelRoot: Models\n");
        var awkward = new Bench(swarm.adapter(), swarm.root(), temp.resolve("a;b/shared/kiln-1"));
        assertThrows(LibraryException.class, () -> awkward.arrange(Way.CONFIGURATION, "Lora"));
    }

    @Test
    @NeedsSymbolicLinks
    void stabilityMatrixGetsLinksInItsSharedFolder() throws Exception {
        var matrix = Bench.of(new StabilityMatrixShare(), temp.resolve("sm"));
        matrix.write("Data/settings.json", "{\"ModelDirectoryOverride\": \"" + temp.resolve("big") + "\"}");
        Files.createDirectories(matrix.root().resolve("Data/Models"));
        assertTrue(matrix.adapter().recognises(matrix.root()));
        matrix.share(Way.LINKS, ink, "Lora");
        assertTrue(Files.isSymbolicLink(temp.resolve("big/Lora/maquette/ink.safetensors")));
        assertEquals(List.of("Lora: maquette/ink.safetensors"), matrix.sees(Way.LINKS));
    }
}
