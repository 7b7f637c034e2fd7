// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;

class GrammarTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void versionOpensNothing() {
        var said = shell.run("--version");
        assertEquals(new Shell.Said(0, "Maquette 1.2.3\n", ""), said);
        assertTrue(shell.libraries.opened.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "models --help", "models install --help", "help models", "tour --help",
            "identify -h", "library create --help"})
    void helpGoesToStandardOutputAndSucceeds(String line) {
        var said = shell.run(line.split(" "));
        assertEquals(0, said.code());
        assertTrue(said.out().contains("Usage: maquette"), said.out());
        assertEquals("", said.err());
        assertTrue(shell.libraries.opened.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"modles", "models", "library", "models lst", "models list --sort colour", "models show",
            "identify", "models set x --rating many", "--colour", "models list --limit x", "models list --limit -1",
            "models list --state lost", "models list --rating 6+", "models set x", "identify a --as colour=red"})
    void wrongArgumentsAreTwoWithAHint(String line) {
        var said = shell.run(line.split(" "));
        assertEquals(2, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("maquette: "), said.err());
        assertEquals(1, said.err().lines().count(), said.err());
    }

    @Test
    void withoutACommandItExplainsItself() {
        var said = shell.run();
        assertEquals(2, said.code());
        assertTrue(said.out().contains("identify"));
    }

    @Test
    void aTypingMistakeIsAnsweredWithWhatWasMeant() {
        assertTrue(shell.run("modles").err().contains("models"));
    }

    @Test
    void wrongArgumentsAreJsonWhenJsonIsAskedFor() {
        var said = shell.run("models", "lst", "--json");
        var failure = Json.read(said.err(), Map.class);
        assertEquals(2, said.code());
        assertEquals("usage", failure.get("problem"));
        assertTrue(failure.containsKey("error") && failure.containsKey("remedy"), said.err());
    }

    @Test
    void globalOptionsStandBeforeOrAfterTheCommand() {
        shell.library.add("k1", "one", "");
        var before = shell.run("--json", "--library", "here", "models", "list");
        var after = shell.run("models", "list", "--json", "--library", "here");
        var between = shell.run("models", "--library=here", "list", "--json");
        assertEquals(0, before.code());
        assertEquals(before, after);
        assertEquals(before, between);
        assertEquals(3, shell.libraries.opened.stream().filter(folder.resolve("here").toUri()::equals).count());
    }

    @Test
    void aFolderMayBeCalledLikeACommand() {
        assertEquals(0, shell.run("--library", "models", "models", "list").code());
        assertEquals(folder.resolve("models").toUri(), shell.libraries.opened.getFirst());
    }

    @Test
    void theLibraryMayBeGivenAsAnAddress() {
        shell.run("models", "list", "--library", "file:///some/where");
        assertEquals(URI.create("file:///some/where"), shell.libraries.opened.getFirst());
    }

    @Test
    void withoutOptionTheDefaultLibraryIsOpenedAndClosed() {
        shell.run("models", "list");
        assertEquals(shell.libraries.defaultLocation(), shell.libraries.opened.getFirst());
        assertTrue(shell.library.closed);
    }

    @Test
    void anUnusableLibraryIsThree() {
        var said = shell.run("models", "list", "--library", "newer");
        assertEquals(3, said.code());
        assertEquals("maquette: The library is of a newer version. Update Maquette.\n", said.err());
    }

    @Test
    void aReaderThatWentAwayEndsTheCommandQuietly() {
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var err = new ByteArrayOutputStream();
        shell.library.add("k1", "one", "");
        assertEquals(0, shell.program(closed, err).run("models", "list"));
        assertEquals(0, shell.program(closed, err).run(manyPathsToIdentify(1000)));
        assertEquals(0, err.size());
        assertTrue(shell.identifier.overrides.size() < 1000, "all were identified though nobody reads");
    }

    private static String[] manyPathsToIdentify(int count) {
        return Stream.concat(Stream.of("identify"), IntStream.range(0, count).mapToObj(i -> "file" + i))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orphans", "library stats --help", "help trash empty", "--json settings show --help",
            "@arguments"})
    void aGroupHasItsCommandsHoweverItIsNamed(String line) throws IOException {
        var arguments = Files.writeString(folder.resolve("arguments"), "runtime\nstatus\n--help\n");
        var said = shell.run(line.replace("@arguments", "@" + arguments).split(" "));
        assertTrue((said.out() + said.err()).matches(
                "(?s).*(orphans.* list, adopt, rm|"
                        + "stats \\[-h|empty \\[-h|show \\[-h|status \\[-h).*"),
                said.toString());
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        var said = shell.run("completion");
        assertEquals(0, said.code());
        assertTrue(said.out().contains("_picocli_maquette_models_install"), said.out());
    }
}
