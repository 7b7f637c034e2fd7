// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.request.FindSimilar;
import dev.maquette.api.request.FindSimilar.Difference;
import dev.maquette.api.request.FindSimilar.Group;
import dev.maquette.api.request.FindSimilar.Kind;
import dev.maquette.api.request.FindSimilar.Member;
import dev.maquette.api.request.FindSimilar.Unread;

/** Models with the same weights in other files. */
class SimilarCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws Exception {
        shell = new Shell(folder);
        shell.library.add("key-1", "Blue Hour", "");
        shell.library.similar.add(new Group(List.of(
                new Member("key-1", "Blue Hour", "/models/blue.safetensors", 8_000_000, List.of()),
                new Member("key-2", "Blue Hour fp16", "/data/blue-fp16.safetensors", 4_000_000, List.of(
                        new Difference(Kind.PRUNED, 686, 3_400_000_000L, "686 EMA tensors left out"),
                        new Difference(Kind.PRECISION, 700, 4_000_000, "float16 in place of float32")))),
                4_000_000));
    }

    @Test
    void theFullestIsFirstAndTheOthersSayWhatTheyDifferIn() {
        var said = shell.run("models", "duplicates", "--similar");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("Blue Hour, 2 models with the same weights; 4.0 MB would be free with the fullest",
                "  fullest  /models/blue.safetensors (8.0 MB)", "  like it  /data/blue-fp16.safetensors (4.0 MB)",
                "             686 EMA tensors left out, 3.40 GB", "             float16 in place of float32"),
                said.lines().subList(0, 5));
        assertTrue(said.out().contains("1 group among 3 models; 4.0 MB would be free with the fullest of each."),
                said.out());
        assertEquals(new FindSimilar(null, false), shell.library.requests.getLast());
    }

    @Test
    void modelsAreNamedAndEveryValueIsComparedWhenThatIsSaid() {
        var said = shell.run("models", "duplicates", "--similar", "--thorough", "blue hour", "--json");
        assertEquals(0, said.code(), said.err());
        assertEquals(new FindSimilar(List.of("key-1"), true), shell.library.requests.getLast());
        assertEquals(1, said.lines().size());
        assertTrue(said.out().contains("\"kind\":\"pruned\",\"tensors\":686,\"bytes\":3400000000"), said.out());
    }

    @Test
    void whatCouldNotBeComparedIsAFailure() {
        shell.library.similar.clear();
        shell.library.uncompared.add(new Unread("/data/a.gguf", "Its values are stored as Q4_K, which cannot be "
                + "compared."));
        var said = shell.run("models", "duplicates", "--similar");
        assertEquals(1, said.code());
        assertTrue(said.out().contains("No two of 3 models hold the same weights in other files."), said.out());
        assertTrue(said.err().contains("/data/a.gguf was left out: Its values are stored as Q4_K"), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--thorough", "blue", "--similar --folder x", "--similar --link hard --all-suggested",
            "--similar --keep x", "--similar --dry-run"})
    void whatContradictsItselfIsRefused(String line) {
        assertEquals(2, shell.run(("models duplicates " + line).split(" ")).code());
        assertTrue(shell.library.requests.isEmpty());
    }
}
