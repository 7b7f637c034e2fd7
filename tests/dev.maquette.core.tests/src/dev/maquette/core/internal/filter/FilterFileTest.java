// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.api.model.ModelState;

class FilterFileTest {

    private static final SavedFilter PORTRAITS = new SavedFilter("Porträts",
            ModelQuery.all().withText("face").withBases(Set.of("sdxl")).withStates(Set.of(ModelState.FAVOURITE))
                    .withRatings(Set.of(4, 5)));
    private static final SavedFilter UNUSED = new SavedFilter(" Unused ",
            ModelQuery.all().withStates(Set.of(ModelState.NEVER_USED)));

    @TempDir
    Path folder;

    private Path json;
    private FilterFile file;

    @BeforeEach
    void make() {
        json = folder.resolve("filters.json");
        file = new FilterFile(json);
    }

    @Test
    void whatIsSavedIsThereForTheNextOne() throws LibraryException {
        assertEquals(List.of(), file.read());
        file.change(null, PORTRAITS);
        assertEquals(List.of(PORTRAITS, UNUSED), file.change(null, UNUSED));
        assertEquals(List.of(PORTRAITS, UNUSED), new FilterFile(json).read());
    }

    @Test
    void aFilterKeepsItsPlaceUnderItsNewName() throws LibraryException {
        file.change(null, PORTRAITS);
        file.change(null, UNUSED);
        SavedFilter renamed = new SavedFilter("PORTRÄTS", PORTRAITS.query());
        assertEquals(List.of(renamed, UNUSED), file.change("porträts", renamed));
        assertEquals(List.of(UNUSED), file.change("Porträts", null));
    }

    @Test
    void twoOfOneNameAreRefusedAndNothingChanges() throws LibraryException {
        file.change(null, PORTRAITS);
        var refused = assertThrows(LibraryException.class,
                () -> file.change(null, new SavedFilter("porträts", ModelQuery.all())));
        assertEquals(Problem.CONFLICT, refused.problem());
        assertEquals(Problem.NOT_FOUND,
                assertThrows(LibraryException.class, () -> file.change("gone", null)).problem());
        assertEquals(List.of(PORTRAITS), file.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"filters\":[{\"name\":\"\"}]}", "{\"filters\":[{\"name\":\"a\"}]}",
            "{\"filters\":7}", "{\"filters\":[null]}", "{}", "", "null", "\u0000"})
    void aDamagedFileIsToldAndNotWrittenOver(String damaged) throws Exception {
        Files.writeString(json, damaged);
        var told = assertThrows(LibraryException.class, () -> file.change(null, PORTRAITS));
        assertTrue(told.getMessage().contains("filters.json"), told.getMessage());
        assertEquals(damaged, Files.readString(json));
    }
}
