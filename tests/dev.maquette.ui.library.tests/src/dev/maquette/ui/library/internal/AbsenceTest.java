// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.testkit.library.ModelRecords;

class AbsenceTest {

    private static final Path ROOT = Path.of("/library/models").toAbsolutePath();

    private static Absence of(String... paths) {
        List<ModelSummary> models = Arrays.stream(paths)
                .map(path -> ModelRecords.summary(ModelRecords.changed(
                        ModelRecords.model(path, path, "lora", "sdxl", "lycoris", 1, null), Map.of("path", path))))
                .toList();
        return Absence.of(models, ROOT, 0);
    }

    @Test
    void filesOfOneFolderAreToldTogether() {
        Absence absence = of("merge/a.safetensors", "merge/b.safetensors");
        assertEquals("2 files are gone from one folder.", absence.title());
        assertEquals(ROOT.resolve("merge"), absence.folder().orElseThrow());
        assertTrue(absence.text().startsWith("All were in " + ROOT.resolve("merge") + ". "), absence.text());
    }

    @Test
    void theFolderWithTheMostComesFirst() {
        Absence absence = of("other/a", "merge/b", "merge/c");
        assertEquals("3 files are gone from 2 folders.", absence.title());
        assertEquals(List.of(ROOT.resolve("merge"), ROOT.resolve("other")), absence.folders());
        assertTrue(absence.text().startsWith("Most were in " + ROOT.resolve("merge") + ". "), absence.text());
    }

    @Test
    void noFolderWithTheMostIsMadeUp() {
        Absence absence = of("b/one", "a/two");
        assertFalse(absence.mostly());
        assertTrue(absence.text().startsWith("Some were in " + ROOT.resolve("a") + ". "), absence.text());
    }

    @Test
    void oneFileIsNoPlural() {
        assertEquals("1 file is gone.", of("merge/a").title());
    }

    @Test
    void pathsOutsideTheLibraryStayThemselves() {
        Path away = Path.of("/vault/loras/a.safetensors").toAbsolutePath();
        assertEquals(away.getParent(), of(away.toString()).folder().orElseThrow());
    }
}
