// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.WithdrawOverrides;

class WithdrawTest {

    private final ChangingRules rules = new ChangingRules();

    @TempDir
    Path temp;

    private Library library;
    private String key;

    @BeforeEach
    void aModelThatTheUserDecidedAbout() throws LibraryException {
        library = new LibraryFixture(TestRegistries.h2(), temp, rules, rules).open(temp.resolve("library"));
        rules.say("kiln", 1, "sd-1", 512);
        key = install(library, "made:kiln").key();
        run(library, new EditModel(key, null, ModelChanges.none().with("base", "sdxl").with("variant", "inpaint")));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void aWithdrawnFieldSaysWhatIsFoundAndTheOthersStay() throws Exception {
        var withdrawn = run(library, new WithdrawOverrides(key, record().version(), Set.of("base", "type")));

        assertEquals("sd-1", withdrawn.model().base().id());
        assertEquals("inpaint", withdrawn.model().variant());
        assertEquals(Map.of("variant", "inpaint"), withdrawn.model().overrides());
        assertEquals("Use what was found for base of kiln", library.history(key, 1).getFirst().label());
    }

    @Test
    void allIsWithdrawnWhereNothingIsNamedAndUndoBringsItBack() throws Exception {
        var withdrawn = run(library, new WithdrawOverrides(key, null, Set.of()));

        assertEquals(List.of("sd-1", "normal", Map.of()), List.of(record().base().id(), record().variant(),
                record().overrides()));
        run(library, new UndoChange(withdrawn.batch()));
        assertEquals(List.of("sdxl", "inpaint", Map.of("base", "sdxl", "variant", "inpaint")),
                List.of(record().base().id(), record().variant(), record().overrides()));
    }

    @Test
    void editedDefaultSettingsAreWithdrawnLikewise() throws Exception {
        run(library, new EditModel(key, null, ModelChanges.none().with("default_settings", Map.of("steps", 7))));

        run(library, new WithdrawOverrides(key, null, Set.of("default_settings")));

        assertEquals(512, record().defaultSettings().width());
        assertNull(record().defaultSettings().steps());
    }

    @Test
    void withoutTheFileTheDecisionStandsAndTheUserIsTold() throws Exception {
        var before = record();
        var file = library.path(before);
        Files.move(file, temp.resolve("elsewhere"));

        var refused = refused(new WithdrawOverrides(key, null, Set.of()));

        assertEquals(Problem.IO, refused.problem());
        assertTrue(refused.getMessage().contains(file + " is not there"), refused.getMessage());
        assertEquals(before, record());
    }

    @Test
    void aFileThatBrokeLeavesTheDecisionToo() {
        rules.breakFile("kiln", "The file is cut off.");

        assertEquals(Problem.BROKEN_MODEL, refused(new WithdrawOverrides(key, null, Set.of())).problem());
    }

    @Test
    void whereNoRuleKnowsTheFileTheFieldIsUnknownAgain() throws Exception {
        rules.forget("kiln");

        var now = run(library, new WithdrawOverrides(key, null, Set.of("base"))).model();

        assertEquals("unknown", now.base().id());
        assertEquals("main", now.type().id());
        assertEquals("inpaint", now.variant());
        assertNull(now.ruleId());
    }

    @Test
    void whatNobodyDecidedNeedsNoChange() throws Exception {
        assertNull(run(library, new WithdrawOverrides(key, null, Set.of("format"))).batch());
    }

    @Test
    void otherFieldsAndOlderVersionsAreRefused() throws Exception {
        assertEquals(Problem.INVALID, refused(new WithdrawOverrides(key, null, Set.of("name"))).problem());
        assertEquals(Problem.NOT_FOUND, refused(new WithdrawOverrides("none", null, Set.of())).problem());
        long seen = record().version();
        run(library, new EditModel(key, null, ModelChanges.none().with("rating", 3)));
        assertEquals(Problem.CONFLICT, refused(new WithdrawOverrides(key, seen, Set.of())).problem());
    }

    private ModelRecord record() throws LibraryException {
        return library.model(key).orElseThrow();
    }

    private LibraryException refused(WithdrawOverrides request) {
        return assertThrows(LibraryException.class, () -> run(library, request));
    }
}
