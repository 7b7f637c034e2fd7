// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.request.ReadSidecars;
import dev.maquette.api.request.ReadSidecars.Saying;
import dev.maquette.api.request.RestoreSidecars;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.TakeSidecars.Gained;
import dev.maquette.api.request.WriteSidecars;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.State;

class SidecarsCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("key-of-ink", "Ink", "");
        shell.library.add("key-of-moth", "Moth", "");
        shell.library.sidecars.add(new Outcome("key-of-ink", "Ink", "a1111", "/m/ink.json", State.UPDATED,
                "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3,\n  \"d\": 4,\n  \"e\": 5\n}",
                "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3,\n  \"d\": 9,\n  \"e\": 5\n}", List.of("notes"), null));
        shell.library.sidecars
                .add(new Outcome("key-of-moth", "Moth", "a1111", "/m/moth.json", State.REFUSED, null, null,
                        List.of(), "It is not ours."));
    }

    @Test
    void aDryRunShowsWhatWouldChangeLineByLine() {
        var said = shell.run("models", "sidecars", "--all", "--dry-run");
        assertEquals(List.of("would change  /m/ink.json", "      \"c\": 3,", "  -   \"d\": 4,", "  +   \"d\": 9,",
                "      \"e\": 5", "  says otherwise, and stays so: notes",
                "left alone    /m/moth.json (It is not ours.)",
                "2 models: 1 file would be changed, 1 file left alone. Nothing is written. To do it, leave out "
                        + "--dry-run."),
                said.lines());
        assertEquals(List.of(new WriteSidecars(null, null, false, true)), shell.library.requests);
        assertEquals(0, said.code());
    }

    @Test
    void namedModelsThatAreRefusedAreAFailureAndTheRunCanBeTakenBack() {
        var said = shell.run("models", "sidecars", "ink", "moth", "--dialect", "a1111", "--overwrite", "--yes");
        assertEquals(List.of(new WriteSidecars(List.of("key-of-ink", "key-of-moth"), "a1111", true, false)),
                shell.library.requests);
        assertTrue(said.out().contains("maquette models sidecars --undo 20260101-000000-000"), said.out());
        assertEquals(1, said.code());
    }

    @Test
    void nothingIsWrittenWithoutAYes() {
        assertEquals(2, shell.run("models", "sidecars", "ink").code());
        assertEquals(List.of(), shell.library.requests);
        var said = shell.typing("no\n").run("models", "sidecars", "ink");
        assertTrue(said.out().contains("Change /m/ink.json"), said.out());
        assertTrue(said.out().contains("Nothing was written."), said.out());
        assertTrue(shell.library.requests.stream().map(WriteSidecars.class::cast).allMatch(WriteSidecars::dryRun));
    }

    @Test
    void whereNoneLiesItSaysHowToMakeSome() {
        shell.library.sidecars.clear();
        assertTrue(shell.run("models", "sidecars", "ink", "--yes").out()
                .contains("No such files lie beside them. To make some, say --dialect."));
    }

    @Test
    void programsGetALineForEachFile() {
        var line = Json.read(shell.run("models", "sidecars", "--all", "--json", "--yes").lines().getFirst(), Map.class);
        assertEquals(List.of("updated", "a1111", "/m/ink.json", List.of("notes")),
                List.of(line.get("state"), line.get("dialect"), line.get("file"), line.get("kept")));
    }

    @Test
    void whatFilesSayIsToldWithWhereItIsSaid() {
        shell.library.said = new ReadSidecars.Sidecars(List.of(
                new Saying("trigger_phrases", List.of("pot", "vase"), "/m/ink.json activation text", true),
                new Saying("notes", "fire\nand ice", "/m/ink.txt", false)), List.of("/m/ink.swarm.json was left out."));
        var said = shell.run("models", "sidecars", "ink", "--read");
        assertEquals(List.of("FIELD            COUNTS  VALUE           FROM",
                "trigger phrases  yes     [\"pot\",\"vase\"]  /m/ink.json activation text",
                "notes            -       fire…           /m/ink.txt"), said.lines());
        assertTrue(said.err().contains("/m/ink.swarm.json was left out."), said.err());
        assertEquals(List.of(new ReadSidecars("key-of-ink")), shell.library.requests);
    }

    @Test
    void whatFilesSayIsTakenIntoTheRecords() {
        shell.library.taken = new TakeSidecars.Taken(List.of(new Gained("key-of-ink", "Ink",
                Map.of("notes", "/m/ink.txt", "trigger_phrases", "/m/ink.json activation text"), List.of())), 1,
                List.of(), 7L);
        var said = shell.run("models", "sidecars", "--all", "--take", "--overwrite");
        assertEquals(List.of("Ink", "  notes               /m/ink.txt",
                "  trigger phrases     /m/ink.json activation text", "1 model gained something, 1 unchanged.",
                "To take it back: maquette undo 7"), said.lines());
        assertEquals(List.of(new TakeSidecars(null, true, false)), shell.library.requests);
    }

    @Test
    void aRunIsTakenBackByItsNameOrTheLatestOne() {
        shell.library.restored = new RestoreSidecars.Restored("20260101-000000-000", List.of("/m/ink.json"),
                List.of(new RestoreSidecars.Failure("/m/moth.json", "Somebody wrote to it since.")));
        var said = shell.run("models", "sidecars", "--undo");
        assertEquals(List.of("put back  /m/ink.json"), said.lines());
        assertTrue(said.err().contains("/m/moth.json stays as it is: Somebody wrote to it since."), said.err());
        assertEquals(1, said.code());
        shell.run("models", "sidecars", "--undo", "20260101-000000-000", "--dry-run");
        assertEquals(List.of(new RestoreSidecars(null, false), new RestoreSidecars("20260101-000000-000", true)),
                shell.library.requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ink --all", "--read --all", "ink --read --take", "ink --dialect a1111 --read",
            "--all --undo", "--undo 1 ink"})
    void whatIsMeantHasToBeClear(String arguments) {
        assertEquals(2, shell.run(("models sidecars " + arguments).strip().split(" ")).code());
        assertEquals(List.of(), shell.library.requests);
    }
}
