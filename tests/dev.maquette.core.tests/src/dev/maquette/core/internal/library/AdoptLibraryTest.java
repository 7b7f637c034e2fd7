// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.Kiln.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.Terms;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.SidecarReader.Sidecars;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.api.request.UndoChange;
import dev.maquette.core.internal.cover.Pictures;
import dev.maquette.testkit.NeedsSymbolicLinks;

class AdoptLibraryTest {

    private static final String KEY = "0b8e1a6e-3a63-4d6f-9c2a-000000000001";
    private static final String OTHER = "0b8e1a6e-3a63-4d6f-9c2a-000000000002";

    private final Kiln kiln = new Kiln();
    private final List<Outcome> outcomes = new ArrayList<>();

    @TempDir
    private Path temp;
    private Path root;
    private Library library;
    private LibraryFixture fixture;

    @BeforeEach
    void openLibrary() throws Exception {
        root = Files.createDirectory(temp.resolve("kiln-root"));
        Files.createFile(root.resolve("kiln"));
        fixture = new LibraryFixture(TestRegistries.h2(), temp);
        fixture.neighbours().addProgram(kiln);
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Path file(String name) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "clay of " + name);
    }

    private Adopted adopt(boolean dryRun) throws LibraryException {
        outcomes.clear();
        return library.run(new AdoptLibrary(root.toString(), null, false, true, true, dryRun), outcomes::add,
                new Actor("ada"), new NullProgressMonitor());
    }

    private ModelRecord only() throws LibraryException {
        var keys = library.models(ModelQuery.all()).items().stream().map(model -> model.key()).toList();
        assertEquals(1, keys.size());
        return library.model(keys.getFirst()).orElseThrow();
    }

    private Map<String, String> tree() throws IOException {
        try (var files = Files.walk(root)) {
            return files.collect(Collectors.toMap(Path::toString, this::content));
        }
    }

    private String content(Path file) {
        try {
            return Files.getLastModifiedTime(file) + (Files.isRegularFile(file) ? Files.readString(file) : "");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void modelsAreRecordedWhereTheyLieWithTheirKeysAndAllThatIsSaid() throws Exception {
        var settings = new HashMap<String, Object>(Map.of("steps", 30, "scheduler", "euler"));
        settings.put("height", null);
        kiln.lists(KEY, file("a.safetensors"), fact(Field.NAME, "Anne"), fact(Field.DESCRIPTION, "Glazed."),
                fact(Field.TRIGGER_PHRASES, List.of("pot", "vase")), fact(Field.TAGS, List.of("z", "a")),
                fact(Field.NOTES, "mine"), fact(Field.RATING, 4), fact(Field.FAVOURITE, true),
                fact(Field.SOURCE, "org/name"), fact(Field.SOURCE_TYPE, "hf_repo_id"),
                fact(Field.SOURCE_URL, "https://huggingface.co/org/name"), fact(Field.LICENSE, "Apache-2.0"),
                fact(Field.HASH, "blake3:" + "ab".repeat(32)), fact(Field.DEFAULT_SETTINGS, settings));
        var before = tree();
        var adopted = adopt(false);
        assertEquals(before, tree());
        assertEquals(Map.of(State.ADOPTED, 1), adopted.states());
        var model = only();
        assertEquals(KEY, model.key());
        assertFalse(model.managed());
        assertEquals(root.resolve("a.safetensors"), library.path(model));
        assertEquals(List.of("Anne", "Glazed.", "mine", "org/name", "hf_repo_id", "apache-2.0"),
                List.of(model.name(), model.description(), model.notes(), model.source(), model.sourceType(),
                        model.license().id()));
        assertEquals(List.of("pot", "vase"), model.triggerPhrases());
        assertEquals(List.of("a", "z"), model.tags());
        assertEquals(4, model.rating());
        assertTrue(model.favourite());
        assertEquals("blake3:" + "ab".repeat(32), model.hash());
        assertEquals(30, model.defaultSettings().steps());
        assertEquals(512, model.defaultSettings().width(), "what nobody spoke of stays as the header has it");
        assertNull(model.defaultSettings().height(), "a setting that was cleared is cleared");
        assertEquals("kiln name", outcomes.getFirst().fields().get("name"));
        assertEquals("kiln default_settings", outcomes.getFirst().fields().get("default_settings"));
    }

    @Test
    void oneUndoTakesThemAllBackAndTouchesNoFile() throws Exception {
        for (int i = 0; i < 20; i++) {
            kiln.lists(null, file("m" + i + ".safetensors"));
        }
        var before = tree();
        var adopted = adopt(false);
        assertEquals(20, adopted.count(State.ADOPTED));
        assertEquals(1, adopted.batches().size());
        LibraryFixture.run(library, new UndoChange(adopted.batches().getFirst()));
        assertEquals(0, library.models(ModelQuery.all()).total());
        assertEquals(before, tree());
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() throws Exception {
        kiln.lists(KEY, file("a.safetensors"), fact(Field.NAME, "Anne"));
        kiln.models.add(ForeignModel.lying(file("bad.ckpt"), 1, List.of()));
        var adopted = adopt(true);
        assertEquals(Map.of(State.ADOPTED, 1, State.BROKEN, 1), adopted.states());
        assertEquals(List.of(), adopted.batches());
        assertEquals("Anne", outcomes.getLast().name());
        assertNull(outcomes.getLast().key());
        assertEquals(0, library.models(ModelQuery.all()).total());
        assertFalse(Files.exists(temp.resolve("library/adopted")));
    }

    @Test
    void aModelThatIsHereAlreadyGetsWhatItLacksAndKeepsWhatItHas() throws Exception {
        var mine = LibraryFixture.installInPlace(library, file("a.safetensors"));
        LibraryFixture.run(library, new EditModel(mine.key(), null, new ModelChanges(Map.of("description", "my own"))));
        kiln.lists(KEY, root.resolve("a.safetensors"), fact(Field.NAME, "theirs"), fact(Field.DESCRIPTION, "theirs"),
                fact(Field.NOTES, "theirs"), fact(Field.DEFAULT_SETTINGS, Map.of("width", 640, "steps", 20)));
        assertEquals(Map.of(State.ENRICHED, 1), adopt(false).states());
        var model = only();
        assertEquals(List.of(mine.key(), "a", "my own", "theirs"),
                List.of(model.key(), model.name(), model.description(), model.notes()));
        assertEquals(512, model.defaultSettings().width());
        assertEquals(20, model.defaultSettings().steps());
        assertEquals(Map.of("notes", "kiln notes", "default_settings", "kiln default_settings"),
                outcomes.getFirst().fields());
        assertEquals(Map.of(State.KNOWN, 1), adopt(false).states(), "the second time there is nothing to fill in");
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkAndASecondNameAreTheModelTheyLeadTo() throws Exception {
        var file = file("a.safetensors");
        var link = Files.createSymbolicLink(root.resolve("b.safetensors"), file);
        var second = Files.createLink(root.resolve("c.safetensors"), file);
        List.of(file, link, second).forEach(path -> kiln.models.add(ForeignModel.lying(path, 4, List.of())));
        assertEquals(Map.of(State.ADOPTED, 1, State.KNOWN, 2), adopt(false).states());
        assertEquals(Map.of(State.KNOWN, 3), adopt(false).states());
        only();
    }

    @Test
    void whatIsNotThereOrRunElsewhereOrUnknownIsToldAndLeft() throws Exception {
        kiln.lists(KEY, root.resolve("gone.safetensors"), fact(Field.NAME, "Gone"));
        kiln.lists(OTHER, root.resolve("far"), fact(Field.FORMAT, "external_api"));
        kiln.models.add(ForeignModel.lying(file("odd.bin"), 4, List.of()));
        assertEquals(Map.of(State.MISSING, 1, State.REMOTE, 1, State.UNKNOWN, 1), adopt(false).states());
        assertTrue(outcomes.stream().allMatch(outcome -> !outcome.notes().isEmpty()));
        assertEquals(0, library.models(ModelQuery.all()).total());
        var unknown = library.run(new AdoptLibrary(root.toString(), "kiln", true, true, true, false), outcomes::add,
                new Actor("ada"), new NullProgressMonitor());
        assertEquals(1, unknown.count(State.ADOPTED));
    }

    @Test
    void whatNoRuleKnowsIsWhatItsProgramSaysAndStaysSo() throws Exception {
        kiln.lists(KEY, file("odd.bin"), fact(Field.TYPE, "lora"), fact(Field.BASE, "sdxl"));
        adopt(false);
        assertEquals("lora", only().type().id());
        assertEquals(Map.of("type", "lora", "base", "sdxl"), only().overrides());
    }

    @Test
    void whereTheHeaderLeavesAChoiceTheProgramThatListsTheModelDecides() throws Exception {
        kiln.lists(KEY, file("a.safetensors"), fact(Field.BASE, "sd-2"));
        adopt(false);
        assertEquals("sd-2", only().base().id());
        assertEquals("sd-2", only().overrides().get("base"));
    }

    @Test
    void whatMerelyLiesBesideAModelDoesNotContradictItsHeader() throws Exception {
        kiln.models.add(ForeignModel.lying(file("a.safetensors"), 4, List.of(fact(Field.BASE, "sdxl"))));
        adopt(false);
        assertEquals("sd-1", only().base().id());
        assertTrue(outcomes.getFirst().notes().getFirst().contains("kiln base"), outcomes.toString());
    }

    @Test
    void relationsAreMadeAndKeysThatDifferHereAreFollowed() throws Exception {
        var vae = LibraryFixture.installInPlace(library, file("vae.safetensors"));
        kiln.lists(KEY, file("a.safetensors"), fact(Field.DEFAULT_SETTINGS, Map.of("vae", OTHER)));
        kiln.lists(OTHER, root.resolve("vae.safetensors"));
        kiln.pairs.add(List.of(KEY, OTHER));
        kiln.pairs.add(List.of(KEY, "nobody"));
        var adopted = adopt(false);
        assertEquals(1, adopted.relations());
        assertEquals(List.of(vae.key()), library.related(KEY));
        assertEquals(vae.key(), library.model(KEY).orElseThrow().defaultSettings().vae());
    }

    @Test
    void aKeyThatIsTakenIsNotTakenOver() throws Exception {
        kiln.lists(KEY, file("a.safetensors"));
        kiln.lists(KEY, file("b.safetensors"));
        kiln.lists("../../evil", file("c.safetensors"));
        adopt(false);
        var keys = library.models(ModelQuery.all()).items().stream().map(model -> model.key()).toList();
        assertEquals(3, keys.stream().distinct().count());
        assertTrue(keys.contains(KEY));
        assertTrue(keys.stream().allMatch(key -> key.matches("[0-9a-f-]{36}")), keys.toString());
    }

    @Test
    void picturesBecomeCoversAndABrokenOneCostsANote() throws Exception {
        var picture = Files.write(root.resolve("a.png"), Pictures.plain("png", 8, 8, 0xff336699));
        kiln.lists(KEY, file("a.safetensors"), fact(Field.COVER, picture.toString()));
        kiln.lists(OTHER, file("b.safetensors"), fact(Field.COVER,
                "data:image/png;base64," + Base64.getEncoder().encodeToString("no picture".getBytes())));
        adopt(false);
        assertNotNull(library.model(KEY).orElseThrow().coverImage());
        assertNull(library.model(OTHER).orElseThrow().coverImage());
        assertEquals(1, outcomes.stream().filter(outcome -> !outcome.notes().isEmpty()).count());
    }

    @Test
    void whatLiesBesideModelsCountsAfterWhatTheProgramSays() throws Exception {
        fixture.neighbours().addReader((_, _) -> new Sidecars(
                List.of(fact(Field.NAME, "beside"), fact(Field.NOTES, "beside")), Map.of("/x.json", "{\"odd\": 1}"),
                List.of("One was broken.")));
        kiln.lists(KEY, file("a.safetensors"), fact(Field.NAME, "listed"));
        adopt(false);
        assertEquals(List.of("listed", "beside"), List.of(only().name(), only().notes()));
        assertEquals(List.of("One was broken."), outcomes.getFirst().notes());
        var kept = Files.readString(temp.resolve("library/adopted").resolve(KEY + ".json"));
        assertTrue(kept.contains("{\\\"odd\\\": 1}"), kept);
    }

    @Test
    void hostileValuesCostANoteEach() throws Exception {
        kiln.lists(KEY, file("a.safetensors"), fact(Field.NAME, "x".repeat(10_000)), fact(Field.RATING, 99),
                fact(Field.TAGS, List.of(1, 2)), fact(Field.SOURCE_URL, "javascript:alert(1)"),
                fact(Field.DEFAULT_SETTINGS, Map.of("steps", "many", "width", 3, "evil", 1, "cfg_scale", 7.5)));
        adopt(false);
        assertEquals("a", only().name());
        assertEquals(0, only().rating());
        assertEquals(7.5, only().defaultSettings().cfgScale());
        assertEquals(512, only().defaultSettings().width());
        assertEquals(6, outcomes.getFirst().notes().size(), outcomes.toString());
    }

    @Test
    void whatACreatorAllowsBecomesTheLicence() throws Exception {
        kiln.lists(KEY, file("a.safetensors"), fact(Field.LICENSE,
                Map.of("commercial", false, "conditions", List.of("Its creator must be named."))));
        kiln.lists(OTHER, file("b.safetensors"), fact(Field.LICENSE, Map.of("commercial", "perhaps")));
        adopt(false);
        assertEquals(new Terms(null, null, null, false, List.of("Its creator must be named.")),
                library.model(KEY).orElseThrow().license());
        assertNull(library.model(OTHER).orElseThrow().license(), "a licence of the wrong kind is none");
    }

    @Test
    void aReaderThatFailsCostsANoteAndNotTheModel() throws Exception {
        fixture.neighbours().addReader((_, _) -> {
            throw new IllegalStateException("a fault");
        });
        kiln.lists(KEY, file("a.safetensors"));
        assertEquals(Map.of(State.ADOPTED, 1), adopt(false).states());
        assertTrue(outcomes.getFirst().notes().getFirst().contains("a fault"), outcomes.toString());
    }

    @Test
    void thousandsOfModelsAreAFewChangesAndEachFileCountsOnce() throws Exception {
        for (int i = 0; i < 1001; i++) {
            kiln.models.add(ForeignModel.lying(file("m" + i + ".safetensors"), 4, List.of()));
        }
        kiln.models.add(kiln.models.getFirst());
        assertEquals(Map.of(State.ADOPTED, 1001, State.KNOWN, 1), adopt(true).states());
        var adopted = adopt(false);
        assertEquals(Map.of(State.ADOPTED, 1001, State.KNOWN, 1), adopted.states());
        assertEquals(2, adopted.batches().size());
        assertEquals(1001, library.models(ModelQuery.all()).total());
    }

    @Test
    void theLibrarysOwnFilesAreNobodyElses() throws Exception {
        kiln.models.add(ForeignModel.lying(
                Files.writeString(temp.resolve("library/trash/x.safetensors"), "x"), 1, List.of()));
        assertEquals(Map.of(), adopt(false).states());
    }

    @Test
    void cancellingKeepsWhatWasStoredAndNothingElse() throws Exception {
        for (int i = 0; i < 5; i++) {
            kiln.lists(null, file("m" + i + ".safetensors"));
        }
        var monitor = new NullProgressMonitor();
        kiln.before = () -> monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> library.run(new AdoptLibrary(root.toString(), null, false, true, true, false), outcomes::add,
                        new Actor("ada"), monitor));
        assertEquals(0, library.models(ModelQuery.all()).total());
    }

    @Test
    void aLibraryThatCannotBeReadIsAFailureAsAWhole() throws Exception {
        Files.createFile(root.resolve("broken"));
        assertEquals("The kiln is cold.", assertThrows(LibraryException.class, () -> adopt(false)).getMessage());
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class, () -> library.run(
                new AdoptLibrary(temp.resolve("nowhere").toString(), null, false, true, true, false), outcomes::add,
                new Actor("ada"), new NullProgressMonitor())).problem());
        assertEquals(Problem.INVALID, assertThrows(LibraryException.class, () -> library.run(
                new AdoptLibrary(root.toString(), "oven", false, true, true, false), outcomes::add, new Actor("ada"),
                new NullProgressMonitor())).problem());
    }

    @Test
    void librariesAreFoundWithCountsAndSizes() throws Exception {
        kiln.lists(KEY, file("a.safetensors"));
        kiln.lists(OTHER, file("b.safetensors"));
        var found = new ArrayList<Neighbour>();
        library.run(new FindNeighbours(List.of(root.toString())), found::add, new Actor("ada"),
                new NullProgressMonitor());
        assertEquals(List.of(new Neighbour("kiln", "Kiln", root.toString(), 2, 8, List.of())), found);
        Files.createFile(root.resolve("broken"));
        found.clear();
        library.run(new FindNeighbours(List.of(root.toString())), found::add, new Actor("ada"),
                new NullProgressMonitor());
        assertNotEquals(List.of(), found.getFirst().unread());
    }

    @Test
    void aReaderThatBreaksDownIsToldAndKeepsNoOtherLibraryFromBeingFound() throws Exception {
        kiln.lists(KEY, file("a.safetensors"));
        kiln.before = () -> {
            throw new IllegalStateException("cracked");
        };
        var failure = assertThrows(LibraryException.class, () -> adopt(false));
        assertTrue(failure.getMessage().contains("Kiln") && failure.getMessage().contains("cracked"),
                failure.getMessage());
        var found = new ArrayList<Neighbour>();
        library.run(new FindNeighbours(List.of(root.toString())), found::add, new Actor("ada"),
                new NullProgressMonitor());
        assertTrue(found.getFirst().unread().getFirst().reason().contains("cracked"));
    }
}
