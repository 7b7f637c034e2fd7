// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Terms;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.LookUpSource;

class InstallChoiceTest {

    private static final Terms TERMS = new Terms("cc-by-nc-4.0", "Attribution-NonCommercial 4.0",
            "https://example.org/nc", false, List.of("Its makers have to be named."));

    @TempDir
    private Path temp;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(temp);
    }

    private void offers(String source, String gate, Choice... choices) {
        shell.library.offers.put(source, new Offer(source, source, "org", "https://hub.example/" + source, null,
                "0a1b2c", null, TERMS, gate, List.of(choices)));
    }

    private static Choice choice(String file, boolean preferred) {
        return new Choice("org/repo::" + file, file.replaceFirst("\\.\\w+$", ""), null, new ModelType("main"),
                new BaseModel("flux"), new ModelFormat("gguf_quantized"), null, List.of(new PlannedFile(file, 42)),
                preferred, null, true);
    }

    private List<String> installed() {
        return shell.library.requests.stream().filter(InstallModel.class::isInstance)
                .map(request -> ((InstallModel) request).source()).toList();
    }

    @Test
    void whatIsPreferredIsInstalledAfterItsLicenceWasShown() {
        offers("org/repo", null, choice("q4.gguf", true), choice("q8.gguf", false));
        var said = shell.run("models", "install", "org/repo");
        assertEquals(0, said.code());
        assertEquals(List.of("org/repo::q4.gguf"), installed());
        assertTrue(said.out().indexOf("(NON-COMMERCIAL)") < said.out().indexOf("Installed "), said.out());
        assertTrue(said.out().contains("Its makers have to be named.") && said.out().contains("0a1b2c"), said.out());
    }

    @Test
    void ofSeveralThoseAreInstalledThatFitAPattern() {
        offers("org/repo", null, choice("dir/Model-Q4.gguf", false), choice("dir/Model-Q8.gguf", false),
                choice("Model.ckpt", false));
        assertEquals(0, shell.run("models", "install", "org/repo", "--choose", "*q?.gguf", "--choose", "model.CKPT")
                .code());
        assertEquals(List.of("org/repo::dir/Model-Q4.gguf", "org/repo::dir/Model-Q8.gguf", "org/repo::Model.ckpt"),
                installed());
    }

    @Test
    void withoutAChoiceAllAreListedAndNothingIsInstalled() {
        offers("org/repo", null, choice("q4.gguf", false), choice("q8.gguf", false));
        for (var arguments : List.of(new String[]{"models", "install", "org/repo"},
                new String[]{"models", "install", "org/repo", "--choose", "q5*"})) {
            var said = shell.run(arguments);
            assertEquals(2, said.code());
            assertTrue(said.err().contains("org/repo::q4.gguf  (main, flux, gguf_quantized"), said.err());
            assertTrue(said.err().contains("--choose"), said.err());
        }
        assertEquals(List.of(), installed());
    }

    @Test
    void aGateStopsTheInstallationAndSaysWhatToDo() {
        offers("org/repo", "It is gated. Open https://hub.example/org/repo and accept.", choice("q4.gguf", true));
        var said = shell.run("models", "install", "org/repo", "--json");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("Open https://hub.example/org/repo"), said.err());
        assertEquals(List.of(), installed());
    }

    @Test
    void aDryRunTellsTheTermsToProgramsAsWell() {
        offers("org/repo", null, new Choice("https://hub.example/q4.gguf", "q4", null, ModelType.UNKNOWN,
                BaseModel.UNKNOWN, ModelFormat.UNKNOWN, null, List.of(), true, null, true));
        var json = shell.run("models", "install", "org/repo", "--dry-run", "--json").out();
        assertTrue(json.contains("\"license\":{\"id\":\"cc-by-nc-4.0\""), json);
        assertTrue(json.contains("\"revision\":\"0a1b2c\""), json);
    }

    @Test
    void whatCannotBeFetchedIsNot() {
        var early = new Choice("org/repo::x", "x", null, ModelType.UNKNOWN, BaseModel.UNKNOWN, ModelFormat.UNKNOWN,
                null, List.of(), true, "Early access until Monday.", false);
        offers("org/repo", null, early);
        var said = shell.run("models", "install", "org/repo");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("Early access until Monday."), said.err());
        assertEquals(List.of(), installed());
    }

    @Test
    void oneNameIsNotGivenToSeveral() {
        offers("org/repo", null, choice("q4.gguf", true), choice("q8.gguf", true));
        assertEquals(2, shell.run("models", "install", "org/repo", "--name", "N").code());
        assertEquals(List.of(), installed());
    }

    @Test
    void aFileOnThisComputerIsNotLookedUp() throws Exception {
        Files.writeString(temp.resolve("x.safetensors"), "x");
        shell.run("models", "install", "x.safetensors");
        assertFalse(shell.library.requests.stream().anyMatch(LookUpSource.class::isInstance));
    }

    @Test
    void aSearchGoesOnUntilThereAreEnough() {
        for (int number = 1; number <= 5; number++) {
            shell.library.onHub.add(new HubModel("org/m" + number, "org/m" + number, "org", "https://hub.example",
                    "text-to-image", "org/base", 1000, 7, number == 2, TERMS, null));
        }
        var said = shell.run("models", "search", "ink", "--limit", "3");
        assertEquals(0, said.code());
        assertTrue(said.out().contains("org/m3") && !said.out().contains("org/m4"), said.out());
        assertTrue(said.out().contains("gated") && said.out().contains("(NON-COMMERCIAL)"), said.out());
        assertTrue(said.out().contains("--limit 6"), said.out());
        assertEquals(5, shell.run("models", "search", "--json").lines().size());
        assertEquals(2, shell.run("models", "search", "x", "--limit", "0").code());
        assertEquals(1, shell.run("models", "search", "x", "--hub", "nowhere").code());
    }

    @Test
    void licenceAndCardOfAModelAreShown() {
        shell.library.add("k1", "Ink", "\"license\":{\"id\":\"mit\",\"name\":\"MIT License\",\"commercial\":true}");
        assertTrue(shell.run("models", "show", "Ink").out().contains("MIT License"));
        assertEquals(1, shell.run("models", "show", "Ink", "--card").code());
        shell.library.cards.put("k1", "# Ink\n\nThin lines.");
        assertTrue(shell.run("models", "show", "Ink", "--card").out().startsWith("# Ink"));
    }
}
