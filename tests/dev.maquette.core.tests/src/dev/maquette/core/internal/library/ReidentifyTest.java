// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.ReadCover;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Cause;
import dev.maquette.api.request.ReidentifyModels.Changed;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.api.request.ReidentifyModels.Kept;
import dev.maquette.api.request.ReidentifyModels.Reidentified;
import dev.maquette.api.request.ReidentifyModels.Scope;
import dev.maquette.api.request.UndoChange;

class ReidentifyTest {

    private final ChangingRules rules = new ChangingRules();

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        library = new LibraryFixture(TestRegistries.h2(), temp, rules, rules).open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void aBetterRuleRenewsWhatTheFormerSaid() throws Exception {
        var model = kiln();
        rules.say("kiln", new ChangingRules.Saying(2, "sd-2", "depth", 768, Map.of("latent_channels", 16)));

        var outcome = reidentify(model);

        var now = record(model);
        assertEquals(List.of("sd-2", "depth", "rule.kiln", 2, 16), List.of(now.base().id(), now.variant(),
                now.ruleId(), now.ruleVersion(), now.latentChannels()));
        assertEquals(768, now.defaultSettings().width());
        assertEquals(new Difference("sd-1", "sd-2"), outcome.changed().getFirst().fields().get("base"));
        assertEquals(List.of(), outcome.kept());
    }

    @Test
    void fieldsOfTheFormerKindGo() throws Exception {
        rules.say("kiln", new ChangingRules.Saying(1, "wan", null, 512, Map.of("expert", "high")));
        var model = install(library, "made:kiln");
        rules.say("kiln", 2, "sd-1", 512);

        reidentify(model);

        assertEquals("high", model.expert());
        assertNull(record(model).expert());
    }

    @Test
    void rulesNeverWriteIntoFieldsOfTheUser() throws Exception {
        rules.say("kiln", new ChangingRules.Saying(1, "sd-1", null, 512, Map.of("name", "Mine", "no_field", "x")));
        var model = install(library, "made:kiln");
        run(library, edit(model, "name", "Kiln of ours"));

        reidentify(model);

        assertEquals("Kiln of ours", record(model).name());
    }

    @Test
    void whatTheUserDecidedSurvivesEveryTime() throws Exception {
        var model = kiln();
        run(library, edit(model, "base", "sdxl"));
        run(library, edit(model, "variant", "inpaint"));
        rules.say("kiln", 2, "sd-2", 768);

        reidentify(model);
        reidentify(model);

        var now = record(model);
        assertEquals(List.of("sdxl", "inpaint", 2), List.of(now.base().id(), now.variant(), now.ruleVersion()));
        assertEquals(768, now.defaultSettings().width());
        assertEquals(Map.of("base", "sdxl", "variant", "inpaint"), now.overrides());
    }

    @Test
    void aVariantThatTheUserClearedStaysCleared() throws Exception {
        var model = kiln();
        run(library, edit(model, "variant", null));

        reidentify(model);

        assertNull(record(model).variant());
        assertEquals(Map.of("variant", ""), record(model).overrides());
    }

    @Test
    void whatTheUserWroteSurvives() throws Exception {
        var model = kiln();
        var written = run(library, new EditModel(model.key(), null, ModelChanges.none().with("name", "Kiln of ours")
                .with("description", "clay").with("notes", "good").with("tags", List.of("clay")).with("rating", 4)
                .with("source_url", "https://example.org/kiln").with("trigger_phrases", List.of("kln"))
                .with("cpu_only", true).with("favourite", true))).model();
        var cover = run(library, new ChangeCover(model.key(), ExchangeTest.DOT.replaceFirst(".*,", ""), false))
                .model().coverImage();
        rules.say("kiln", 2, "sd-2", 768);

        reidentify(model);

        var now = record(model);
        assertEquals(List.of("Kiln of ours", "clay", "good", List.of("clay"), 4, true, "https://example.org/kiln",
                List.of("kln"), true, written.source(), written.createdAt(), cover),
                List.of(now.name(), now.description(), now.notes(), now.tags(), now.rating(), now.favourite(),
                        now.sourceUrl(), now.triggerPhrases(), now.cpuOnly(), now.source(), now.createdAt(),
                        now.coverImage()));
        assertNotNull(run(library, new ReadCover(model.key())).png());
    }

    @Test
    void defaultSettingsThatTheUserEditedAreKept() throws Exception {
        var model = kiln();
        run(library, edit(model, "default_settings", Map.of("width", 1024, "steps", 7)));
        rules.say("kiln", 2, "sd-2", 768);

        reidentify(model);

        assertEquals(1024, record(model).defaultSettings().width());
        assertEquals(7, record(model).defaultSettings().steps());
    }

    @Test
    void defaultSettingsGivenAtTheInstallationAreKept() throws Exception {
        rules.say("kiln", 1, "sd-1", 512);
        var given = ModelChanges.none().with("default_settings", Map.of("steps", 7));
        var model = run(library, new InstallModel("made:kiln", false, given, false)).model();
        rules.say("kiln", 2, "sd-1", 768);

        reidentify(model);

        assertEquals(7, record(model).defaultSettings().steps());
        assertNull(record(model).defaultSettings().width());
    }

    @Test
    void triggerPhrasesAreOfferedWhereThereAreNone() throws Exception {
        var model = install(library, "made:kiln");
        rules.say("kiln", 1, "sd-1", 512);

        reidentify(model);

        assertEquals(List.of("said by the file"), record(model).triggerPhrases());
    }

    @Test
    void outdatedAreTheRecordsOfOtherVersionsOfGoneRulesAndOfNoRule() throws Exception {
        var current = kiln();
        rules.say("older", 1, "sd-1", 512);
        rules.say("gone", 1, "sd-1", 512);
        var older = install(library, "made:older");
        var gone = install(library, "made:gone");
        var unknown = install(library, "made:unknown");
        var nobodys = install(library, "made:nobodys");
        rules.say("older", 2, "sd-1", 512);
        rules.forget("gone");
        rules.say("unknown", 1, "sdxl", 1024);

        var outcome = run(library, new ReidentifyModels(Scope.OUTDATED, List.of(), true));

        assertEquals(4, outcome.examined(), "all but the one whose rule is as it was: " + current.name());
        assertEquals(List.of(older.key(), unknown.key()), outcome.changed().stream().map(Changed::key).toList());
        assertEquals(List.of(true, false), outcome.changed().stream().map(Changed::onlyNoted).toList());
        assertEquals(List.of(new Kept(gone.key(), "gone", Cause.UNKNOWN, "No family rule fits.")), outcome.kept());
        assertEquals("unknown", record(nobodys).type().id());
    }

    @Test
    void aModelOfARemoteProviderHasNoFilesAndIsPassedOver() throws Exception {
        rules.say("kiln", new ChangingRules.Saying(1, "sd-1", null, 512, Map.of("provider_id", "somewhere")));
        var model = install(library, "made:kiln");
        Files.delete(library.path(model));

        assertEquals(new Reidentified(0, List.of(), List.of(), null), reidentify(model));
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        var model = kiln();
        rules.say("kiln", 2, "sd-2", 768);

        var outcome = run(library, new ReidentifyModels(Scope.NAMED, List.of(model.key()), true));

        assertNull(outcome.batch());
        assertEquals(1, outcome.changed().size());
        assertEquals(model, record(model));
    }

    @Test
    void allThatChangesIsOneChangeAndTakenBackAtOnce() throws Exception {
        var first = kiln();
        rules.say("moth", 1, "sd-1", 512);
        var second = install(library, "made:moth");
        rules.say("kiln", 2, "sd-2", 768);
        rules.say("moth", 2, "sdxl", 1024);

        var outcome = run(library, new ReidentifyModels(Scope.ALL, List.of(), false));

        assertEquals("Re-identify 2 models", library.history(first.key(), 1).getFirst().label());
        run(library, new UndoChange(outcome.batch()));
        assertEquals(List.of("sd-1", "sd-1"), List.of(record(first).base().id(), record(second).base().id()));
        assertEquals(List.of(1, 1), List.of(record(first).ruleVersion(), record(second).ruleVersion()));
    }

    @Test
    void whatIsAsItWasIsNoChange() throws Exception {
        var model = kiln();

        var outcome = reidentify(model);

        assertEquals(new Reidentified(1, List.of(), List.of(), null), outcome);
        assertEquals(model, record(model));
    }

    @Test
    void aModelWhoseFilesTellNothingKeepsItsRecord() throws Exception {
        var away = kiln();
        rules.say("cut", 1, "sd-1", 512);
        var cut = install(library, "made:cut");
        Files.delete(library.path(away));
        rules.breakFile("cut", "The file is cut off.");

        var outcome = run(library, new ReidentifyModels(Scope.NAMED, List.of(away.key(), cut.key(), "none"), false));

        assertEquals(List.of(Cause.MISSING, Cause.INVALID, Cause.MISSING),
                outcome.kept().stream().map(Kept::cause).toList());
        assertTrue(outcome.kept().getFirst().reason().contains(library.path(away).toString()));
        assertNull(outcome.batch());
        assertEquals(List.of(away, cut), List.of(record(away), record(cut)));
    }

    @Test
    void whatIsCancelledChangesNothing() throws Exception {
        var model = kiln();
        rules.say("kiln", 2, "sd-2", 768);
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);

        assertThrows(OperationCanceledException.class, () -> library.run(
                new ReidentifyModels(Scope.ALL, List.of(), false), new Actor("ada"), cancelled));

        assertEquals(model, record(model));
    }

    private ModelRecord kiln() throws LibraryException {
        rules.say("kiln", 1, "sd-1", 512);
        return install(library, "made:kiln");
    }

    private Reidentified reidentify(ModelRecord model) throws LibraryException {
        return run(library, new ReidentifyModels(Scope.NAMED, List.of(model.key()), false));
    }

    private ModelRecord record(ModelRecord model) throws LibraryException {
        return library.model(model.key()).orElseThrow();
    }

    private static EditModel edit(ModelRecord model, String field, Object value) {
        return new EditModel(model.key(), null, ModelChanges.none().with(field, value));
    }
}
