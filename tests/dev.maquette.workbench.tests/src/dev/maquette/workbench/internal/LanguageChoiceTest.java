// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.workbench.internal.LanguageChoice.Wish;

class LanguageChoiceTest {

    private static final String FILE =
            ".metadata/.plugins/org.eclipse.core.runtime/.settings/dev.maquette.workbench.prefs";

    private final LanguageChoice choice = new LanguageChoice();
    private final Wish before = choice.wish();
    private final String read = System.getProperty(LanguageChoice.READ);

    @AfterEach
    void restore() {
        choice.remember(before);
        if (read == null) {
            System.clearProperty(LanguageChoice.READ);
        } else {
            System.setProperty(LanguageChoice.READ, read);
        }
    }

    @Test
    void theLaunchersFindTheChoiceWhereTheyLookForIt() throws IOException {
        choice.remember(Wish.GERMAN);
        Path folder = Path.of(Platform.getInstanceLocation().getURL().getPath());
        assertTrue(Files.readAllLines(folder.resolve(FILE)).contains("language=de"));
        assertEquals(Wish.GERMAN, new LanguageChoice().wish());
    }

    @Test
    void aLauncherThatReadsNoChoiceSaysNothing() {
        System.clearProperty(LanguageChoice.READ);
        assertEquals(Optional.empty(), choice.started());
        System.setProperty(LanguageChoice.READ, "");
        assertEquals(Optional.of(Wish.SYSTEM), choice.started());
        System.setProperty(LanguageChoice.READ, "en");
        assertEquals(Optional.of(Wish.ENGLISH), choice.started());
    }
}
