// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Scope;
import dev.maquette.api.request.WithdrawOverrides;

class ReidentifyTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("key-of-ink", "Ink", "");
        shell.library.add("key-of-moth", "Moth", "");
    }

    @Test
    void outdatedModelsAreOnlyToldAtFirst() {
        var said = shell.run("models", "reidentify", "--outdated");
        assertEquals(List.of("NAME  FIELD  IS    WOULD BE", "Ink   base   sd-1  sdxl",
                "2 models looked at, 1 would change. 1 would only note the newer rule. Nothing is written yet. "
                        + "To do it: maquette models reidentify --outdated --yes"),
                said.lines());
        assertEquals(List.of(new ReidentifyModels(Scope.OUTDATED, List.of(), true)), shell.library.requests);
        assertEquals(0, said.code());
    }

    @Test
    void yesRenewsThem() {
        var said = shell.run("models", "reidentify", "--all", "--yes");
        assertEquals(List.of("NAME  FIELD  WAS   IS", "Ink   base   sd-1  sdxl",
                "2 models looked at, 1 changed. 1 only noted the newer rule. To take it back: maquette undo"),
                said.lines());
        assertEquals(List.of(new ReidentifyModels(Scope.ALL, List.of(), false)), shell.library.requests);
    }

    @Test
    void namedModelsAreRenewedAtOnceUnlessItIsADryRun() {
        assertTrue(shell.run("models", "reidentify", "ink").out().contains("WAS"));
        assertTrue(shell.run("models", "reidentify", "ink", "--dry-run").out().contains("leave out --dry-run"));
        assertEquals(List.of(new ReidentifyModels(Scope.NAMED, List.of("key-of-ink"), false),
                new ReidentifyModels(Scope.NAMED, List.of("key-of-ink"), true)), shell.library.requests);
    }

    @Test
    void inJsonEachModelIsALineThatSaysWhetherItIsDone() {
        var said = shell.run("models", "reidentify", "--outdated", "--json");
        assertEquals(Map.of("key", "key-of-ink", "name", "Ink", "applied", false, "fields",
                Map.of("base", Map.of("before", "sd-1", "after", "sdxl"))),
                Json.read(said.lines().getFirst(), Map.class));
        assertEquals(2, said.lines().size());
    }

    @Test
    void aModelThatStaysAsItWasIsAFailureWithItsReason() {
        shell.library.add("key-of-dust", "Dust", "");
        var said = shell.run("models", "reidentify", "--all");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("Dust: The file is not there. Its record stays as it was."), said.err());
        var json = Json.read(shell.run("models", "reidentify", "--all", "--json").err(), Map.class);
        assertEquals(List.of("not_found", "key-of-dust"), List.of(json.get("problem"), json.get("source")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ink --all", "--all --outdated", "--all --yes --dry-run"})
    void whichModelsAndWhetherHasToBeClear(String arguments) {
        var words = ("models reidentify " + arguments).strip().split(" ");
        assertEquals(2, shell.run(words).code());
        assertEquals(List.of(), shell.library.requests);
    }

    @Test
    void decisionsAreWithdrawn() {
        var said = shell.run("models", "set", "ink", "--withdraw", "base,prediction-type");
        assertTrue(said.out().startsWith("Withdrawn: Ink (main, sd-1"), said.out());
        shell.run("models", "set", "ink", "--withdraw", "all");
        assertEquals(List.of(new WithdrawOverrides("key-of-ink", null, Set.of("base", "prediction_type")),
                new WithdrawOverrides("key-of-ink", null, Set.of())), shell.library.requests);
    }

    @Test
    void whatWasNotDecidedIsToldAndWithdrawingStandsAlone() {
        assertEquals("You had decided nothing of that about Ink.",
                shell.run("models", "set", "ink", "--withdraw", "format").out().strip());
        assertEquals(2, shell.run("models", "set", "ink", "--withdraw", "all", "--rating", "3").code());
    }

    @Test
    void theRecordShowsWhatYouDecided() {
        shell.library.add("key-of-kiln", "Kiln", "\"overrides\":{\"base\":\"sdxl\",\"variant\":\"\"}");
        assertTrue(shell.run("models", "show", "Kiln").out().contains("base sdxl, variant none"));
    }
}
