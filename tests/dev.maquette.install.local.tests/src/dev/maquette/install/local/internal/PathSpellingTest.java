// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSpellingTest {

    @TempDir
    private Path folder;
    private Path home;
    private PathSpelling spelling;

    @BeforeEach
    void spell() {
        home = folder.resolve("home");
        spelling = new PathSpelling(folder, home, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere/x", "./x", "../x", ".", "..", "~", "~/models/x", "file:///nowhere/x",
            "FILE:/nowhere/x", "missing.safetensors", "sub/missing.CKPT", "a:b.gguf"})
    void whatCanOnlyBeAPathMeansOneAlsoWhenItIsMissing(String text) {
        assertTrue(spelling.means(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org/name", "org/name:fp16", "foo", "sample:tiny", "https://host/x.safetensors",
            "external://a/b", "C:\\models\\x", "~other", "org/name::file.safetensors", "org/name:fp16:vae/x.bin",
            "urn:air:sdxl:lora:civitai:1@2.safetensors"})
    void whatMayBeSomethingElseMeansNoPathUnlessItIsThere(String text) {
        assertFalse(spelling.means(text));
    }

    @Test
    void whatIsThereMeansAPath() throws IOException {
        Files.createDirectories(folder.resolve("org/name"));
        assertTrue(spelling.means("org/name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\models\\x", "c:/models/x", "\\\\host\\share\\x", "models\\x", "~\\x"})
    void backslashesAndDrivesMeanPathsOnWindows(String text) {
        assertTrue(new PathSpelling(folder, home, true).means(text));
    }

    @Test
    void spellingsOfOnePathAreEqual() {
        var expected = Optional.of(folder.resolve("a b"));
        assertEquals(expected, spelling.path("a b"));
        assertEquals(expected, spelling.path("./x/../a b"));
        assertEquals(expected, spelling.path(folder.resolve("a b").toString()));
        assertEquals(expected, spelling.path(folder.resolve("a b").toUri().toString()));
        assertEquals(expected, spelling.path(folder.toUri() + "a b"));
        assertEquals(Optional.of(home.resolve("x")), spelling.path("~/x"));
    }

    @Test
    void whatNoFileSystemCanHaveIsNoPath() {
        assertEquals(Optional.empty(), spelling.path("a\0b"));
        assertEquals(Optional.empty(), spelling.path("file://host/x?y"));
    }
}
