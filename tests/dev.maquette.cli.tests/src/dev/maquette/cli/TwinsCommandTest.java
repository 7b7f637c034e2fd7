// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindDuplicates.Copy;
import dev.maquette.api.request.FindDuplicates.Group;
import dev.maquette.api.request.FindDuplicates.Place;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.Repaired;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.api.request.VerifyModels.Verdict;

/** Verifying, duplicates and links. */
class TwinsCommandTest {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;
    private Shell shell;
    private String kept;

    @BeforeEach
    void openShell() throws Exception {
        shell = new Shell(folder);
        var model = shell.library.add("key-1", "Blue Hour", "");
        kept = shell.library.path(model).toString();
        var copies = List.of(copy(kept, "key-1", true), copy("/data/blue.safetensors", "key-2", false),
                copy("/models/key-3/blue.safetensors", "key-3", true));
        shell.library.groups.add(
                new Group("blake3:aa", 4_900_000, copies, "The library manages this one.", 9_800_000));
    }

    private static Copy copy(String path, String key, boolean managed) {
        return new Copy(path, key, "Blue Hour", managed, 4_900_000, List.of(), List.of(),
                managed ? List.of() : List.of("ComfyUI"), new Place(false, "disk", false), 0, 0, THEN);
    }

    private static Verdict verdict(State state, Repaired repair) {
        return new Verdict("key-1", "Blue Hour", "/data/blue.safetensors", state, "blake3:aa", "blake3:bb", null,
                repair);
    }

    @Test
    void rotEndsWithAFailureAndSaysWhatIsWrong() {
        shell.library.verdicts.add(verdict(State.ROTTEN, null));
        var said = shell.run("models", "verify", "--all");
        assertEquals(1, said.code());
        assertTrue(said.out().contains("was blake3:aa"), said.out());
        assertTrue(said.out().contains("1 rotten"), said.out());
        assertEquals(new VerifyModels(null, Repair.NONE, false), shell.library.requests.getLast());
    }

    @Test
    void whatIsRepairedOrOnlyEditedIsNoFailure() {
        shell.library.verdicts.add(verdict(State.ROTTEN, new Repaired(true, "t", "It was fetched again.")));
        shell.library.verdicts.add(verdict(State.CHANGED, null));
        var said = shell.run("models", "verify", "blue hour", "--repair", "--json");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.lines().getFirst().contains("\"state\":\"rotten\""), said.out());
        assertEquals(new VerifyModels(List.of("key-1"), Repair.FETCH, false), shell.library.requests.getLast());
    }

    @Test
    void duplicatesAreListedWithTheOneToKeepFirst() {
        var said = shell.run("models", "duplicates", "--folder", "more");
        assertEquals(0, said.code(), said.err());
        assertEquals("Blue Hour, 3 copies of 4.9 MB; 9.8 MB would be free with one", said.lines().getFirst());
        assertEquals("  keep  " + kept, said.lines().get(1));
        assertTrue(said.out().contains("1 group among 3 models"), said.out());
        assertEquals(new FindDuplicates(List.of(folder.resolve("more").toString())),
                shell.library.requests.getLast());
    }

    @Test
    void filesInPlaceAreLinkedOnlyWhenThatIsSaid() {
        var said = shell.run("models", "duplicates", "--link", "hard", "--all-suggested", "--yes");
        assertEquals(0, said.code(), said.err());
        assertEquals(new ResolveDuplicates(kept, List.of("/models/key-3/blue.safetensors"), Link.HARD, false, false),
                shell.library.requests.getLast());
        assertTrue(said.out().contains("maquette models unlink --all"), said.out());
        shell.run("models", "duplicates", "--link", "symbolic", "--keep", "blue hour", "--inplace", "--dry-run");
        assertEquals(new ResolveDuplicates(kept, List.of("/data/blue.safetensors", "/models/key-3/blue.safetensors"),
                Link.SYMBOLIC, true, true), shell.library.requests.getLast());
    }

    @Test
    void nothingIsReplacedWithoutConsent() {
        assertEquals(2, shell.run("models", "duplicates", "--link", "hard", "--all-suggested").code());
        var said = shell.typing("n\n").run("models", "duplicates", "--link", "hard", "--all-suggested");
        assertEquals(1, said.code());
        assertTrue(said.out().contains("Nothing was replaced."), said.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--link hard", "--all-suggested", "--keep x --link hard --all-suggested", "--dry-run",
            "--link soft --all-suggested"})
    void whatContradictsItselfIsRefused(String line) {
        assertEquals(2, shell.run(("models duplicates " + line).split(" ")).code());
        assertTrue(shell.library.requests.isEmpty());
    }

    @Test
    void linksBecomeFilesAgainByKeyOrByPath() {
        var said = shell.run("models", "unlink", "blue hour", "stray.safetensors");
        assertEquals(0, said.code(), said.err());
        assertEquals(new UnlinkModels(List.of("key-1", folder.resolve("stray.safetensors").toString()), false),
                shell.library.requests.getLast());
        shell.run("models", "unlink", "--all", "--dry-run");
        assertEquals(new UnlinkModels(null, true), shell.library.requests.getLast());
    }
}
