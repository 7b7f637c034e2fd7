// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ApplyManifest.Applied;
import dev.maquette.api.request.ApplyManifest.State;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.HashModels.Existing;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.WriteManifest;

/** One library is brought to have the models of another. */
class ManifestTest {

    @TempDir
    Path temp;

    private Library here;
    private Library there;

    @BeforeEach
    void openLibraries() throws Exception {
        here = new LibraryFixture(TestRegistries.h2(), temp.resolve("one")).open(temp.resolve("here"));
        there = new LibraryFixture(TestRegistries.h2(), temp.resolve("two")).open(temp.resolve("there"));
    }

    @AfterEach
    void closeLibraries() {
        here.close();
        there.close();
    }

    private static void edit(Library library, ModelRecord model, Map<String, Object> fields) throws LibraryException {
        run(library, new EditModel(model.key(), null, new ModelChanges(fields)));
    }

    private String manifest() throws LibraryException {
        return run(here, new WriteManifest(null)).json();
    }

    private Applied applied(String json, boolean settings) throws LibraryException {
        var applied = run(there, new ApplyManifest(json, settings, false));
        there.run(new RunInstalls(false), new Actor("ada"), new NullProgressMonitor());
        return applied;
    }

    private List<State> states(Applied applied) {
        return applied.entries().stream().map(ApplyManifest.Entry::state).toList();
    }

    private ModelRecord named(String name) throws LibraryException {
        var found = there.models(ModelQuery.all()).items().stream().filter(model -> model.name().equals(name)).toList();
        assertEquals(1, found.size(), name);
        return there.model(found.getFirst().key()).orElseThrow();
    }

    @Test
    void whatIsNotThereIsInstalledWithAllThatWasSetAndRelatedAtTheSecondTurn() throws Exception {
        var kiln = install(here, "made:kiln");
        var glaze = install(here, "made:glaze");
        edit(here, glaze, Map.of("type", "vae"));
        edit(here, kiln, Map.of("name", "Kiln 釉", "notes", "hot", "rating", 4, "tags", List.of("clay"),
                "default_settings", Map.of("steps", 30, "vae", glaze.key())));
        run(here, new RelateModels(kiln.key(), List.of(glaze.key()), false));

        assertEquals(List.of(State.INSTALL, State.INSTALL), states(applied(manifest(), false)));

        var come = named("Kiln 釉");
        assertEquals("hot", come.notes());
        assertEquals(4, come.rating());
        assertEquals(List.of("clay"), come.tags());
        assertEquals(30, come.defaultSettings().steps());
        assertNull(come.defaultSettings().vae(), "the VAE was not there yet, and its key means nothing there");
        assertEquals(List.of(State.UNPROVEN, State.UNPROVEN), states(applied(manifest(), true)));
        assertEquals(List.of(named("glaze").key()), there.related(come.key()));
        assertEquals(named("glaze").key(), named("Kiln 釉").defaultSettings().vae());
        assertNull(applied(manifest(), true).batch(), "nothing is left to do");
    }

    @Test
    void whatUsersMayNotRelateAListMayNotEither() throws Exception {
        var kiln = install(here, "made:kiln");
        var glaze = install(here, "made:glaze");
        edit(here, glaze, Map.of("type", "vae"));
        run(here, new RelateModels(kiln.key(), List.of(glaze.key()), false));
        applied(manifest(), false);
        edit(there, named("glaze"), Map.of("type", "main"));

        var foreseen = run(there, new ApplyManifest(manifest(), false, true));
        var applied = applied(manifest(), false);

        assertEquals(foreseen.entries(), applied.entries());
        var note = applied.entries().stream().filter(entry -> entry.name().equals("kiln")).findFirst().orElseThrow()
                .note();
        assertTrue(note.startsWith("It was not related to glaze. Two models"), note);
        assertNull(applied.batch());
        assertEquals(List.of(), there.related(named("kiln").key()));
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() throws Exception {
        install(here, "made:kiln");
        install(there, "made:own");

        var planned = run(there, new ApplyManifest(manifest(), true, true));

        assertEquals(List.of(State.INSTALL), states(planned));
        assertEquals(List.of("own"), planned.others());
        assertNull(planned.entries().getFirst().install());
        assertEquals(1, there.installs().size(), "that of its own");
        assertEquals(1, there.models(ModelQuery.all()).total());
    }

    @Test
    void contentDecidesWhetherItIsTheSame() throws Exception {
        var kiln = install(here, "made:kiln");
        var own = install(there, "made:kiln");
        hash(here, kiln);

        assertEquals(State.UNPROVEN, state(manifest()));
        hash(there, own);
        assertEquals(State.HERE, state(manifest()));
        assertEquals(State.HERE, state(manifest().replace("made:kiln", "made:elsewhere")));
        assertEquals(State.DIFFERENT, state(manifest().replace("blake3:made", "blake3:other")));
        assertEquals(State.INSTALL,
                state(manifest().replace("blake3:made", "blake3:other").replace("made:kiln", "made:elsewhere")));
    }

    private static void hash(Library library, ModelRecord model) throws LibraryException {
        run(library, new HashModels(List.of(model.key()), List.of(DigestAlgorithm.BLAKE3), Existing.KEEP));
    }

    private State state(String json) throws LibraryException {
        return run(there, new ApplyManifest(json, false, true)).entries().getFirst().state();
    }

    @Test
    void ownSettingsStayUnlessTheManifestsAreWantedAndComeBackByUndo() throws Exception {
        edit(here, install(here, "made:kiln"), Map.of("notes", "theirs"));
        edit(there, install(there, "made:kiln"), Map.of("notes", "mine"));

        applied(manifest(), false);
        assertEquals("mine", named("kiln").notes());
        var batch = applied(manifest(), true).batch();
        assertEquals("theirs", named("kiln").notes());
        run(there, new UndoChange(batch));
        assertEquals("mine", named("kiln").notes());
    }

    @Test
    void whatCameFromAPathIsRegisteredWhereItLiesOrToldAsGone() throws Exception {
        var file = Files.writeString(temp.resolve("pot.safetensors"), "pot");
        installInPlace(here, file);
        var json = manifest();

        applied(json, false);
        assertEquals(file, there.path(named("pot")));
        assertFalse(named("pot").managed());
        assertTrue(Files.exists(file));

        var gone = run(there, new ApplyManifest(json.replace("pot.safetensors", "jug.safetensors")
                .replaceAll("\"key\": \"[^\"]*\"", "\"key\": \"x\""), false, true)).entries().getFirst();
        assertEquals(State.UNOBTAINABLE, gone.state());
        assertTrue(gone.note().contains("jug.safetensors"), gone.note());
    }

    @Test
    void aListThatCallsAFileOfThisComputerSomethingElseDoesNotMoveItAway() throws Exception {
        var file = Files.writeString(temp.resolve("pot.safetensors"), "pot");
        for (var type : List.of("url", "hf_repo_id", "")) {
            applied(asked(file.toString(), type), false);

            assertTrue(Files.exists(file), type);
            assertFalse(named("pot").managed(), type);
        }
    }

    @Test
    void aPathThatDoesNotBeginAtTheRootIsNotLookedForFromWhereMaquetteHappensToRun() throws Exception {
        assertEquals(State.UNOBTAINABLE, state(asked("META-INF/MANIFEST.MF", "url")));
    }

    private static String asked(String source, String type) {
        return "{'maquette_manifest': 1, 'models': [{'name': 'pot', 'source': '%s', 'source_type': '%s'}]}"
                .replace('\'', '"')
                .formatted(source.replace("\\", "\\\\"), type);
    }

    @Test
    void whatIsNotHereIsOnlyToldWhenNothingIsToBeInstalled() throws Exception {
        var kiln = install(here, "made:kiln");
        var glaze = install(here, "made:glaze");
        edit(here, glaze, Map.of("type", "vae"));
        run(here, new RelateModels(kiln.key(), List.of(glaze.key()), false));
        install(here, "made:far");
        install(there, "made:kiln");
        edit(there, install(there, "made:glaze"), Map.of("type", "vae"));

        var applied = run(there, new ApplyManifest(manifest(), false, false, false));

        assertTrue(states(applied).contains(State.INSTALL), applied.toString());
        assertEquals(2, there.installs().size(), "those that were there");
        assertEquals(List.of(named("glaze").key()), there.related(named("kiln").key()), "what is here is related");
    }

    @Test
    void whatIsNoManifestIsRefusedWithoutAChange() {
        for (var text : List.of("", "[]", "{}", "{\"maquette_manifest\": 2, \"models\": []}",
                "{\"maquette_manifest\": 1}", "{\"maquette_manifest\": 1, \"models\": [{}]}",
                "{\"maquette_manifest\": 1, \"models\": [7]}")) {
            var refused = assertThrows(LibraryException.class,
                    () -> run(there, new ApplyManifest(text, true, false)), text);
            assertTrue(refused.remedy().contains("Nothing was changed"), refused.remedy());
        }
    }

    @Test
    void aSettingThatIsOutOfRangeIsToldWithItsModelAndChangesNothing() throws Exception {
        install(here, "made:kiln");
        install(there, "made:kiln");
        var json = manifest().replace("\"rating\": 0", "\"rating\": 9");

        var refused = assertThrows(LibraryException.class, () -> run(there, new ApplyManifest(json, true, false)));

        assertTrue(refused.getMessage().contains("kiln"), refused.getMessage());
        assertEquals(0, named("kiln").rating());
    }
}
