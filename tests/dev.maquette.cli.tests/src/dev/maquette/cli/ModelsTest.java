// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.UndoChange;

class ModelsTest {

    private static final String KEY = "0c8f2d6e-1111-4222-8333-944445555666";
    private static final String OTHER = "0c8f2d6e-aaaa-4222-8333-944445555666";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add(KEY, "Blue Hour", "\"trigger_phrases\":[\"dusk\"],\"variant\":\"normal\"");
    }

    @Test
    void theListIsAlignedAndSummed() {
        shell.library.add(OTHER, "Ink", "\"type\":\"lora\",\"base\":\"sdxl\"");
        var said = shell.run("models", "list");
        assertEquals(List.of("KEY       NAME       TYPE  BASE  FORMAT        SIZE",
                "0c8f2d6e  Blue Hour  main  sd-1  checkpoint  4.9 MB",
                "0c8f2d6e  Ink        lora  sdxl  checkpoint  4.9 MB", "2 models, 9.8 MB"), said.lines());
    }

    @Test
    void theListIsCutToANarrowScreenButNotInAPipe() {
        shell.library.add(OTHER, "A name so long that no narrow screen can show it", "");
        var long_ = shell.run("models", "list").lines().get(2);
        assertTrue(long_.contains("can show it"), long_);
        shell.wide(60);
        shell.run("models", "list").lines().forEach(line -> assertTrue(line.length() <= 60, line));
    }

    @Test
    void theJsonListHasARecordALineUnderInvokeNames() {
        shell.library.add(OTHER, "Ink", "\"type\":\"lora\"");
        var said = shell.run("models", "list", "--json");
        var model = Json.read(said.lines().getFirst(), Map.class);
        assertEquals(2, said.lines().size());
        assertEquals(KEY, model.get("key"));
        assertEquals(4_900_000L, model.get("file_size"));
        assertEquals(List.of("dusk"), model.get("trigger_phrases"));
        assertEquals("sd-1", model.get("base"));
        assertFalse(said.out().contains("\u001b"));
    }

    @Test
    void anEmptyListSaysWhatToDoAndIsEmptyInJson() {
        assertTrue(shell.run("models", "list", "--type", "lora", "nothing").out().contains("No model fits"));
        assertEquals("", shell.run("models", "list", "--type", "lora", "--json").out());
    }

    @Test
    void aSavedFilterIsKnownInAnyCaseAndWhatElseIsSaidTakesThePlaceOfItsOwn() {
        shell.library.add(OTHER, "Ink", "\"type\":\"lora\"");
        shell.library.filters.add(new SavedFilter("Dusk", ModelQuery.all().withText("Blue").withTypes(Set.of("main"))));
        var said = shell.run("models", "list", "--saved", "dusk");
        assertTrue(said.out().contains("Blue Hour") && !said.out().contains("Ink"), said.out());
        var other = shell.run("models", "list", "--saved", "dusk", "--type", "lora", "Ink");
        assertTrue(other.out().contains("Ink") && !other.out().contains("Blue Hour"), other.out());
    }

    @Test
    void aSavedFilterThatIsNotThereIsAnsweredWithThoseThatAre() {
        var none = shell.run("models", "list", "--saved", "dawn");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("This library has no saved filters."), none.err());
        shell.library.filters.add(new SavedFilter("Dusk", ModelQuery.all()));
        var said = shell.run("models", "list", "--saved", "dawn");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("There is no saved filter \"dawn\"") && said.err().contains("  Dusk"),
                said.err());
    }

    @Test
    void aStateThatIsNoneIsNamedAmongThoseThatAre() {
        var said = shell.run("models", "list", "--state", "missing,lost");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("--state does not know \"lost\"."), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, "0c8f2d", "Blue Hour", "blue hour", KEY + "/Blue Hour.safetensors",
            "library/models/" + KEY + "/Blue Hour.safetensors"})
    void aModelIsNamedByKeyPrefixNameOrPath(String name) {
        var said = shell.run("models", "show", name, "--json");
        assertEquals(0, said.code(), said.err());
        assertEquals(KEY, Json.read(said.out(), ModelRecord.class).key());
    }

    @Test
    void aShortPrefixIsNoName() {
        var said = shell.run("models", "show", "0c8f2");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("There is no model \"0c8f2\""), said.err());
    }

    @Test
    void anAmbiguousNameIsTwoAndListsTheCandidates() {
        shell.library.add(OTHER, "Blue Hour", "");
        var said = shell.run("models", "show", "Blue Hour");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("  " + KEY) && said.err().contains("  " + OTHER), said.err());
        var json = Json.read(shell.run("models", "show", "Blue Hour", "--json").err(), Map.class);
        assertEquals(2, ((List<?>) json.get("candidates")).size());
    }

    @Test
    void anExactNameWinsOverOneInOtherCase() {
        shell.library.add(OTHER, "blue hour", "");
        assertTrue(shell.run("models", "show", "blue hour").out().contains(OTHER));
    }

    @Test
    void aNameThatIsNotQuiteRightIsAnsweredWithThoseThatAreNear() {
        var said = shell.run("models", "show", "blue-hours");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("Did you mean Blue Hour? See"), said.err());
        assertFalse(shell.run("models", "show", "zz").err().contains("mean"));
    }

    @Test
    void showNamesWordsAndTheirMeaning() {
        var said = shell.run("models", "show", KEY);
        assertTrue(said.out().contains("base             sd-1 (Stable Diffusion 1.x)"), said.out());
        assertTrue(said.out().contains("trigger phrases  dusk"), said.out());
    }

    @Test
    void setSendsOnlyWhatWasGivenAndAnEmptyTextClears() {
        var said = shell.run("models", "set", KEY, "--name", "Dusk", "--description", "", "--rating", "4", "--tag",
                "a b", "--tag", "c", "--trigger", "", "--favourite", "--prediction-type", "v_prediction");
        var edit = (EditModel) shell.library.requests.getFirst();
        var expected = new LinkedHashMap<String, Object>();
        expected.put("name", "Dusk");
        expected.put("description", null);
        expected.put("rating", 4);
        expected.put("tags", List.of("a b", "c"));
        expected.put("trigger_phrases", List.of());
        expected.put("favourite", true);
        expected.put("prediction_type", "v_prediction");
        assertEquals(0, said.code(), said.err());
        assertEquals(expected, edit.changes().fields());
        assertNull(edit.version());
        assertTrue(said.out().startsWith("Changed Dusk: "), said.out());
    }

    @Test
    void favouriteCanBeTakenAway() {
        shell.run("models", "set", KEY, "--favourite=false");
        assertEquals(new ModelChanges(Map.of("favourite", false)),
                ((EditModel) shell.library.requests.getFirst()).changes());
    }

    @Test
    void eachSourceIsInstalledByItself() {
        var said = shell.run("models", "install", "bad.bin", "good.safetensors", "--json", "--base", "sd-1");
        assertEquals(1, said.code());
        assertEquals("good.safetensors", Json.read(said.out(), ModelRecord.class).source());
        var failure = Json.read(said.err(), Map.class);
        assertEquals("bad.bin", failure.get("source"));
        assertEquals("broken_model", failure.get("problem"));
        assertEquals("Fetch it again.", failure.get("remedy"));
        var request = (InstallModel) shell.library.requests.get(1);
        assertEquals(Map.of("base", "sd-1"), request.overrides().fields());
    }

    @Test
    void anExistingRelativePathIsSentAsAnAbsoluteOne() throws IOException {
        var file = Files.createFile(folder.resolve("x.safetensors"));
        shell.run("models", "install", "--inplace", "x.safetensors");
        var request = (InstallModel) shell.library.requests.getFirst();
        assertEquals(file.toString(), request.source());
        assertTrue(request.inPlace());
        assertFalse(request.dryRun());
    }

    @Test
    void aDryRunOfInstallSaysWhatWouldBe() {
        var said = shell.run("models", "install", "--dry-run", "sample:x", "--name", "N");
        assertTrue(((InstallModel) shell.library.requests.getLast()).dryRun());
        assertTrue(said.out().startsWith("Would install N (main, sd-1, checkpoint, 4.9 MB)"), said.out());
    }

    @Test
    void aDryRunOfADownloadSaysWhatWouldBeFetchedAndWhere() {
        var said = shell.run("models", "install", "--dry-run", "https://x.example/fresh.safetensors");
        var lines = said.out().lines().toList();
        assertEquals("Would download fresh", lines.get(0));
        assertEquals("  fresh.safetensors  4.9 MB", lines.get(1));
        assertEquals("  config.json        size not told", lines.get(2));
        assertTrue(lines.get(3).startsWith("  path  "), said.out());
        var json = shell.run("models", "install", "--dry-run", "--json", "https://x.example/fresh.safetensors").out();
        assertTrue(json.contains("\"files\":[{\"name\":\"fresh.safetensors\",\"size\":4900000}"), json);
    }

    @Test
    void aTokenIsHandedOnAndNotShown() {
        var said = shell.run("models", "install", "--token", "hf_hush", "--allow-private", "https://x.example/bad.bin");
        var access = ((InstallModel) shell.library.requests.getLast()).access();
        assertEquals("hf_hush", access.credential().orElseThrow().reveal());
        assertTrue(access.allowPrivate());
        assertFalse((said.out() + said.err()).contains("hf_hush"), said.err());
    }

    @Test
    void oneNameForSeveralSourcesIsRefused() {
        assertEquals(2, shell.run("models", "install", "a", "b", "--name", "N").code());
        assertTrue(shell.library.requests.isEmpty());
    }

    @Test
    void removalNeedsAYesWhenNobodyCanBeAsked() {
        var said = shell.run("models", "rm", KEY);
        assertEquals(2, said.code());
        assertTrue(said.err().contains("--yes"), said.err());
        assertEquals(List.of(), removals());
    }

    private List<Request<?>> removals() {
        return shell.library.requests.stream().filter(RemoveModels.class::isInstance).toList();
    }

    @Test
    void removalAsksAndHeedsTheAnswer() {
        assertEquals(1, shell.typing("n\n").run("models", "rm", KEY).code());
        assertEquals(List.of(), removals());
        assertEquals(0, shell.typing("y\n").run("models", "rm", KEY).code());
        assertEquals(List.of(new RemoveModels(List.of(KEY), RemoveModels.Files.TRASH, false)), removals());
    }

    @Test
    void aModelNamedTwiceIsRemovedOnce() {
        var said = shell.run("models", "rm", "--yes", "--keep-files", KEY, "Blue Hour");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of(new RemoveModels(List.of(KEY), RemoveModels.Files.KEEP, false)), shell.library.requests);
    }

    @Test
    void aDryRunOfRemovalNeedsNoYes() {
        shell.library.add(OTHER, "Ink", "\"managed\":false");
        var said = shell.run("models", "rm", "--dry-run", KEY, "Ink");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.lines().get(0).endsWith("its files go to the trash."), said.out());
        assertTrue(said.lines().get(1).endsWith("its files stay where they are."), said.out());
        assertTrue(shell.library.model(KEY).isPresent());
    }

    @Test
    void pathPrintsTheAbsolutePathOfWhatIsThere() throws IOException {
        var path = folder.resolve("library/models").resolve(KEY).resolve("Blue Hour.safetensors");
        assertEquals(1, shell.run("models", "path", KEY).code());
        Files.createDirectories(path.getParent());
        Files.createFile(path);
        assertEquals(path + "\n", shell.run("models", "path", KEY).out());
    }

    @Test
    void historyTellsWhoDidWhat() {
        var said = shell.run("history");
        assertTrue(said.lines().get(1).contains("ann") && said.out().contains("Install Blue Hour"), said.out());
        var change = Json.read(shell.run("history", "--model", "Blue Hour", "--json").out(), Map.class);
        assertEquals(7L, change.get("batch"));
    }

    @Test
    void undoTakesTheLastChangeOrTheOneThatIsNamed() {
        assertEquals(0, shell.run("undo").code());
        assertEquals(0, shell.run("undo", "3").code());
        assertEquals(List.of(new UndoChange(7), new UndoChange(3)), shell.library.requests);
        assertEquals("Would take back: Install x (0 models)\n", shell.run("undo", "3", "--dry-run").out());
        assertEquals(new UndoChange(3, true), shell.library.requests.getLast());
    }

    @Test
    void relatedModelsAreShownBothWays() {
        shell.library.add(OTHER, "Ink", "\"type\":\"lora\"");
        var said = shell.run("models", "relate", "Ink", "Blue Hour");
        assertEquals(List.of("Ink is related to Blue Hour now."), said.lines());
        assertEquals(new RelateModels(OTHER, List.of(KEY), false), shell.library.requests.getLast());
        assertTrue(shell.run("models", "show", "Blue Hour").out().contains("related to       Ink (lora, sd-1)"));
        var shown = Json.read(shell.run("models", "show", "Ink", "--json").out(), Map.class);
        assertEquals(List.of(KEY), shown.get("related"));
        assertEquals(4_900_000L, shown.get("file_size"));
    }

    @Test
    void relationsEndAndWhatIsSoAlreadyIsTold() {
        shell.library.add(OTHER, "Ink", "");
        assertTrue(shell.run("models", "relate", KEY, OTHER, "--remove").out().startsWith("Nothing to do"));
        shell.run("models", "relate", KEY, OTHER);
        assertEquals(List.of("Blue Hour is no longer related to Ink."),
                shell.run("models", "relate", KEY, OTHER, "--remove").lines());
        assertEquals("{\"related\":[\"" + OTHER + "\"],\"batch\":9}",
                shell.run("models", "relate", KEY, OTHER, "--json").out().strip());
        assertEquals(2, shell.run("models", "relate", KEY).code());
    }
}
