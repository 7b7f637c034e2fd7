// SPDX-License-Identifier: EPL-2.0
package dev.maquette.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

class PlugInNameTest {

    @ParameterizedTest
    @CsvSource({"com.acme.kiln, kiln", "com.acme.format, acme", "com.acme.maquette.plugin, acme",
            "org.example.tiny_clay, tinyclay", "plugin.format, format"})
    void theWordSaysWhatItIsAbout(String name, String word) throws LibraryException {
        assertEquals(word, PlugInName.of(name).word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiln", "Com.acme", "com..acme", "com.acme.", "com.9acme", "com.new.kiln", "com.acme-kiln",
            "../com.acme", "", "com.acme kiln"})
    void whatIsNoPackageIsRefused(String name) {
        var refusal = assertThrows(LibraryException.class, () -> PlugInName.of(name));

        assertEquals(Problem.INVALID, refusal.problem());
        assertTrue(refusal.getMessage().contains("\"" + name + "\""), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.maquette", "dev.maquette.format.kiln"})
    void maquettesOwnNamesAreRefused(String name) {
        var refusal = assertThrows(LibraryException.class, () -> PlugInName.of(name));

        assertTrue(refusal.getMessage().contains("Maquette's own"), refusal.getMessage());
    }
}
