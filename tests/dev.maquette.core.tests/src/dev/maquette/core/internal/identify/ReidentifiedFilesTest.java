// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.ReadCover;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.api.request.ReidentifyModels.Reidentified;
import dev.maquette.api.request.UndoChange;
import dev.maquette.core.internal.identify.rules.RuleBook;
import dev.maquette.core.internal.identify.rules.RuleFile;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.core.internal.library.TestRegistries;

/** Models whose files became others, looked at again by rules that read the files. */
class ReidentifiedFilesTest {

    private static final String RULES = """
            {"rules":[
              {"id":"main.narrow","version":1,"applies":"file","type":"main","base":"sd-1","format":"checkpoint",
               "evidence":[{"fact":"is narrow","key":"narrow"}],"prediction_type":"epsilon",
               "default_settings":{"width":512,"height":512}},
              {"id":"main.wide","version":1,"applies":"file","type":"main","base":"sdxl","format":"checkpoint",
               "evidence":[{"fact":"is wide","key":"wide"}],"prediction_type":"v_prediction",
               "default_settings":{"width":1024,"height":1024}}]}""";
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4kWIEAANWAV/oF4RSAAAAAElFTkSuQmCC";

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void openLibrary() throws Exception {
        var probing = new Probing(new Installed(
                List.of(new ReaderEntry("text", false, List.of(".pt"), new TextReader())),
                new RuleBook(RuleFile.read(new StringReader(RULES), "rules.json"))));
        library = new LibraryFixture(TestRegistries.h2(), temp, probing::identify, probing::version)
                .open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void allThatIsTheUsersStaysAndWhatTheFileSaysIsRenewed() throws Exception {
        var model = narrow("kiln");
        edit(model, ModelChanges.none().with("name", "Kiln of ours").with("description", "clay")
                .with("notes", "good").with("tags", List.of("clay")).with("rating", 4).with("favourite", true)
                .with("source_url", "https://example.org/kiln").with("trigger_phrases", List.of("kln")));
        var cover = run(library, new ChangeCover(model.key(), DOT, false)).model().coverImage();
        becomesWide(model);

        reidentify(false, model);

        var now = record(model);
        assertEquals(List.of("sdxl", "v_prediction", "main.wide", 1024), List.of(now.base().id(),
                now.predictionType(), now.ruleId(), now.defaultSettings().width()));
        assertEquals(List.of("Kiln of ours", "clay", "good", List.of("clay"), 4, true, "https://example.org/kiln",
                List.of("kln"), cover, model.source(), model.path()),
                List.of(now.name(), now.description(), now.notes(), now.tags(), now.rating(), now.favourite(),
                        now.sourceUrl(), now.triggerPhrases(), now.coverImage(), now.source(), now.path()));
        assertNotNull(run(library, new ReadCover(model.key())).png());
    }

    @Test
    void editedDefaultSettingsAndDecisionsStay() throws Exception {
        var model = narrow("kiln");
        edit(model, ModelChanges.none().with("default_settings", Map.of("width", 640, "steps", 7)));
        edit(model, ModelChanges.none().with("base", "sd-2"));
        becomesWide(model);

        reidentify(false, model);

        var now = record(model);
        assertEquals(List.of(640, 7, "sd-2", "sd-2", "v_prediction"),
                List.of(now.defaultSettings().width(), now.defaultSettings().steps(), now.base().id(),
                        now.overrides().get("base"), now.predictionType()));
    }

    @Test
    void manyAreOneChangeThatIsShownBeforehandAndTakenBackAtOnce() throws Exception {
        var models = new ArrayList<ModelRecord>();
        for (var name : List.of("one", "two", "three")) {
            models.add(narrow(name));
        }
        becomesWide(models.get(0));
        becomesWide(models.get(2));

        var shown = reidentify(true, models.toArray(ModelRecord[]::new));
        assertEquals(List.of("one", "three"), shown.changed().stream().map(each -> each.name()).toList());
        assertEquals(new Difference("sd-1", "sdxl"), shown.changed().getFirst().fields().get("base"));
        assertEquals("sd-1", record(models.get(0)).base().id());

        var done = reidentify(false, models.toArray(ModelRecord[]::new));
        assertEquals(shown.changed(), done.changed());
        assertEquals("sdxl", record(models.get(2)).base().id());
        run(library, new UndoChange(done.batch()));
        assertEquals(List.of("sd-1", "sd-1", "sd-1"), List.of(record(models.get(0)).base().id(),
                record(models.get(1)).base().id(), record(models.get(2)).base().id()));
    }

    private ModelRecord narrow(String name) throws IOException, LibraryException {
        return install(library, Files.writeString(temp.resolve(name + ".pt"), "TEXT\nnarrow\n"));
    }

    private void becomesWide(ModelRecord model) throws IOException {
        Files.writeString(library.path(model), "TEXT\nwide\n");
    }

    private void edit(ModelRecord model, ModelChanges changes) throws LibraryException {
        run(library, new EditModel(model.key(), null, changes));
    }

    private ModelRecord record(ModelRecord model) throws LibraryException {
        return library.model(model.key()).orElseThrow();
    }

    private Reidentified reidentify(boolean dryRun, ModelRecord... models) throws LibraryException {
        return run(library, new ReidentifyModels(ReidentifyModels.Scope.NAMED,
                List.of(models).stream().map(ModelRecord::key).toList(), dryRun));
    }
}
