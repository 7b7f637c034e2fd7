// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.json.Json;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.HashModels.Existing;

class HashTest {

    private static final String KEY = "0c8f2d6e-1111-4222-8333-944445555666";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void oneDigestIsALineForEachFileAsGiven() throws IOException {
        write("a.bin", "aa");
        write("b.bin", "bb");
        var said = shell.run("hash", "a.bin", "b.bin");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("blake3:aa  a.bin", "blake3:bb  b.bin"), said.lines());
        assertTrue(shell.libraries.opened.isEmpty(), "no library is needed");
    }

    @Test
    void severalDigestsStandBelowTheNameInTheOrderAskedFor() throws IOException {
        write("a.bin", "aa");
        assertEquals(List.of("a.bin", "  sha256  aa", "  md5     aa"),
                shell.run("hash", "a.bin", "--algorithm", "sha256,md5,autov1,sha256").lines());
    }

    @Test
    void jsonHasALineForEachFile() throws IOException {
        write("a.bin", "aa");
        var said = shell.run("hash", "a.bin", "--algorithm", "all", "--json");
        Map<?, ?> line = Json.read(said.out(), Map.class);
        assertEquals("a.bin", line.get("path"));
        assertEquals(DigestAlgorithm.values().length - 1, ((Map<?, ?>) line.get("digests")).size());
    }

    @Test
    void whatCannotBeHashedIsToldAndTheOthersAreDone() throws IOException {
        write("a.bin", "aa");
        var said = shell.run("hash", "missing.bin", "a.bin", "--json");
        assertEquals(1, said.code());
        assertEquals("not_found", Json.read(said.err(), Map.class).get("problem"));
        assertEquals(1, said.lines().size());
    }

    @Test
    void aFileWithoutAnyOfTheDigestsIsAFailure() throws IOException {
        write("a.bin", "aa");
        var said = shell.run("hash", "a.bin", "--algorithm", "autov1");
        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().contains("none of these digests"), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blake2b", "blake2s", "shake_128", "shake_256", "random", "none", "sha257"})
    void whatIsNoDigestHereIsRefusedWithThoseThatAre(String name) {
        var said = shell.run("hash", "a.bin", "--algorithm", name);
        assertEquals(2, said.code());
        assertTrue(said.err().contains(name) && said.err().contains("blake3, sha256, autov1"), said.err());
    }

    @Test
    void invokeAiNamesOfBlake3AreUnderstood() throws IOException {
        write("a.bin", "aa");
        assertEquals(List.of("blake3:aa  a.bin"),
                shell.run("hash", "a.bin", "--algorithm", "blake3_single").lines());
    }

    @Test
    void namedModelsAreHashedOneByOneAndKeepTheHashTheyHave() {
        shell.library.add(KEY, "Blue Hour", "");
        var said = shell.run("models", "hash", "Blue Hour");
        assertEquals(0, said.code(), said.err());
        assertEquals("blake3:00  Blue Hour\n", said.out());
        assertEquals(List.of(new HashModels(List.of(KEY), List.of(DigestAlgorithm.BLAKE3), Existing.KEEP)),
                shell.library.requests);
    }

    @Test
    void allMeansThoseWithoutAHashUnlessForced() {
        shell.library.add(KEY, "Blue Hour", "\"hash\":\"blake3:11\"");
        assertEquals("Every model has a hash.\n", shell.run("models", "hash", "--all").out());
        shell.run("models", "hash", "--all", "--force", "--algorithm", "sha256");
        assertEquals(List.of(new HashModels(null, List.of(DigestAlgorithm.BLAKE3), Existing.SKIP),
                new HashModels(null, List.of(DigestAlgorithm.SHA256), Existing.REPLACE)), shell.library.requests);
    }

    @Test
    void filesThatNoLongerHaveTheRecordsHashAreAFailure() {
        shell.library.add(KEY, "Blue Hour", "\"hash\":\"blake3:11\"");
        var said = shell.run("models", "hash", KEY);
        assertEquals(1, said.code());
        assertTrue(said.out().startsWith("blake3:00"), said.out());
        assertTrue(said.err().contains("blake3:11") && said.err().contains("--force"), said.err());
    }

    @Test
    void aModelThatFailsIsToldWithItsKey() {
        shell.library.add("gone-away", "Gone", "");
        shell.library.add(KEY, "Blue Hour", "");
        var said = shell.run("models", "hash", "--all", "--json");
        assertEquals(1, said.code());
        assertEquals("gone-away", Json.read(said.err(), Map.class).get("source"));
        assertEquals("written", Json.read(said.out(), Map.class).get("state"));
    }

    @Test
    void eitherModelsOrAllAreNamed() {
        assertEquals(2, shell.run("models", "hash").code());
        assertEquals(2, shell.run("models", "hash", "--all", KEY).code());
        assertTrue(shell.library.requests.isEmpty());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
