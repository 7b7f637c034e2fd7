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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EditModels;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.UndoChange;

/** Editing many models at once, and telling beforehand what an edit would do. */
class EditCommandsTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("k1", "Blue Hour", "\"default_settings\":{\"steps\":20,\"width\":512}");
        shell.library.add("k2", "Ink", "\"tags\":[\"line\",\"black\"]");
    }

    @Test
    void tagsGoToManyModelsAsOneChange() {
        var said = shell.run("models", "tag", "Blue Hour", "k2", "--add", "night, sea", "--remove", "line");
        assertEquals(List.of(new EditModels(List.of("k1", "k2"), ModelChanges.none(), List.of("night", "sea"),
                List.of("line"), false)), shell.library.requests);
        assertEquals(List.of("Changed Blue Hour: tags.", "Changed Ink: tags.", "To take it back: maquette undo 8"),
                said.lines());
    }

    @Test
    void tagsAreReplacedAndTakenAway() {
        shell.run("models", "tag", "k1", "k2", "--set", "only", "--dry-run");
        shell.run("models", "tag", "k1", "--set", "");
        assertEquals(
                List.of(new EditModels(List.of("k1", "k2"), new ModelChanges(Map.of("tags", List.of("only"))),
                        List.of(), List.of(), true),
                        new EditModels(List.of("k1"), new ModelChanges(Map.of("tags", List.of())), List.of(),
                                List.of(), false)),
                shell.library.requests);
    }

    @Test
    void withoutOptionsTheTagsAreListed() {
        assertEquals(List.of("Blue Hour: no tags", "Ink: line, black"),
                shell.run("models", "tag", "k1", "k2").lines());
        assertEquals("{\"key\":\"k2\",\"name\":\"Ink\",\"tags\":[\"line\",\"black\"]}",
                shell.run("models", "tag", "Ink", "--json").out().strip());
        assertTrue(shell.library.requests.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"models tag k1 --set a --add b", "models tag k1 --add a --remove a", "models tag",
            "models set k1 k2 --name x", "models set k1 k2 --setting steps=1", "models set k1 --setting stepz=1",
            "models set k1 --setting steps", "models set k1 --withdraw type --dry-run", "undo 9-3", "undo x",
            "undo 1-999999999"})
    void whatMakesNoSenseIsTwo(String line) {
        var said = shell.run(line.split(" "));
        assertEquals(2, said.code(), said.out());
        assertTrue(shell.library.requests.isEmpty(), () -> shell.library.requests.toString());
    }

    @Test
    void aModelThatIsGoneIsToldAndTheOthersAreChanged() {
        shell.library.add("gone", "Gone", "");
        var said = shell.run("models", "set", "k1", "gone", "--rating", "3", "--favourite");
        assertEquals(1, said.code());
        assertEquals(List.of("Changed Blue Hour: rating, favourite.", "To take it back: maquette undo 8"),
                said.lines());
        assertTrue(said.err().contains("Gone stays as it was: It is gone."), said.err());
    }

    @Test
    void aDryRunOfOneModelTellsWhatItWouldBe() {
        var said = shell.run("models", "set", "k1", "--description", "dusk", "--dry-run");
        assertEquals(List.of("Would change Blue Hour: description."), said.lines());
        assertEquals(List.of("Blue Hour is like that already."),
                shell.run("models", "set", "k1", "--rating", "0", "--dry-run").lines());
        var json = Json.read(shell.run("models", "set", "k1", "--notes", "n", "--dry-run", "--json").out(), Map.class);
        assertEquals("n", json.get("notes"));
        assertTrue(shell.library.requests.stream().allMatch(request -> ((EditModel) request).dryRun()));
    }

    @Test
    void defaultSettingsAreSetAmongThoseThatThereAre() {
        var said = shell.run("models", "set", "k1", "--setting", "steps=30", "--setting", "cfg-scale=7.5", "--setting",
                "width=", "--setting", "vae=Ink", "--setting", "fp8_storage=true", "--setting", "scheduler=euler_a");
        assertEquals(0, said.code(), said.err());
        var edit = (EditModel) shell.library.requests.getLast();
        assertEquals(Map.of("steps", 30, "cfg_scale", 7.5, "vae", "k2", "fp8_storage", true, "scheduler", "euler_a"),
                edit.changes().fields().get("default_settings"));
        assertEquals(1L, edit.version(), "what somebody else sets meanwhile would be lost");
        assertEquals(List.of("Changed Blue Hour: default settings."), said.lines());
    }

    @Test
    void relationsAreToldBeforehand() {
        assertEquals(List.of("Blue Hour would be related to Ink."),
                shell.run("models", "relate", "k1", "k2", "--dry-run").lines());
        assertEquals(new RelateModels("k1", List.of("k2"), false, true), shell.library.requests.getLast());
        assertTrue(shell.run("models", "relate", "k1", "k2", "--remove", "--dry-run").out().startsWith("Nothing"));
    }

    @Test
    void manyChangesAreTakenBackTheLatestFirst() {
        var said = shell.run("undo", "3", "11-13", "12");
        assertEquals(0, said.code());
        assertEquals(List.of(new UndoChange(13), new UndoChange(12), new UndoChange(11), new UndoChange(3)),
                shell.library.requests);
    }

    @Test
    void whatAnUndoWouldTakeBackIsTold() {
        assertEquals(0, shell.run("undo", "--dry-run").code());
        assertEquals(new UndoChange(7, true), shell.library.requests.getLast());
        assertEquals(0, shell.run("undo", "3-4", "--dry-run").code());
        assertEquals(List.of(new UndoChange(4, true), new UndoChange(3, true)),
                shell.library.requests.subList(1, 3));
    }

    @Test
    void removingManyTellsHowToTakeAllOfItBack() {
        var said = shell.run("models", "rm", "k1", "k2", "--yes");
        assertTrue(said.out().contains("To take it back: maquette undo 11-12"), said.out());
    }
}
