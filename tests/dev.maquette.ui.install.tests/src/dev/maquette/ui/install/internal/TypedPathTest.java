// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedPathTest {

    @TempDir
    private Path folder;

    @Test
    void quotesAndWhiteSpaceDoNotBelongToAPath() {
        assertEquals(Optional.of(folder), TypedPath.of("  \"" + folder + "\"\n"));
        assertEquals(Optional.of(folder), TypedPath.of("'" + folder + "'"));
        assertEquals(Optional.empty(), TypedPath.of(" \"\" "));
    }

    @Test
    void aTildeIsTheHomeFolder() {
        var home = TypedPath.of("~").orElseThrow();
        assertTrue(home.isAbsolute());
        assertEquals(home.resolve("models"), TypedPath.of("~/models").orElseThrow());
        assertEquals("~models", TypedPath.of("~models").orElseThrow().getFileName().toString());
    }

    @Test
    void onlyAFolderThatIsThereIsAFolder() {
        assertTrue(TypedPath.isFolder(folder.toString()));
        assertFalse(TypedPath.isFolder(folder.resolve("none").toString()));
        assertFalse(TypedPath.isFolder("https://example.org/model"));
    }
}
