// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.api.request.ListTrash.Kind;
import dev.maquette.api.request.RestoreTrash;

class TrashCommandTest {

    private static final String KEY = "0c8f2d6e-1111-4222-8333-944445555666";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.trash.add(new Entry(KEY, Kind.MODEL, "Blue Hour", KEY + "/b.safetensors",
                Instant.parse("2026-01-02T03:04:05Z"), "ann", 4_900_000));
        shell.library.trash.add(new Entry("aaaabbbb-1", Kind.ORPHAN, "stray", "stray",
                Instant.parse("2026-01-01T03:04:05Z"), "ann", 100));
    }

    @Test
    void theTrashIsListedForPeopleAndPrograms() {
        var said = shell.run("trash", "list");
        assertTrue(said.lines().get(1)
                .matches("0c8f2d6e +Blue Hour +model +2026-01-02 .* +ann +4\\.9 MB +" + KEY + ".*"),
                said.out());
        assertTrue(said.out().contains("2 entries, 4.9 MB"), said.out());
        assertTrue(shell.run("trash", "list", "--json").lines().getFirst().contains("\"kind\":\"model\""));
        shell.library.trash.clear();
        assertTrue(shell.run("trash", "list").out().contains("The trash is empty."));
    }

    @Test
    void entriesAreRestoredByNamePrefixOrId() {
        var said = shell.run("trash", "restore", "blue hour", "aaaabbbb");
        assertEquals(0, said.code(), said.err());
        assertEquals(new RestoreTrash(List.of(KEY, "aaaabbbb-1"), false), shell.library.requests.getLast());
        assertTrue(said.out().contains("Brought back Blue Hour to"), said.out());
        assertEquals(1, shell.run("trash", "restore", "nothing").code());
    }

    @Test
    void entriesAreRestoredByThePathAtWhichTheyWere() {
        var entry = shell.library.trash.getFirst();
        shell.run("trash", "restore", "library/models/" + entry.path());
        assertEquals(new RestoreTrash(List.of(KEY), false), shell.library.requests.getLast());
        shell.run("trash", "restore", entry.path());
        assertEquals(new RestoreTrash(List.of(KEY), false), shell.library.requests.getLast());
    }

    @Test
    void modelsAreRestoredByTheirCommandAndOrphansAreNot() {
        assertEquals(0, shell.run("models", "restore", "--dry-run", "0c8f2d").code());
        assertEquals(new RestoreTrash(List.of(KEY), true), shell.library.requests.getLast());
        assertEquals(1, shell.run("models", "restore", "stray").code());
    }

    @Test
    void emptyingAsksOrWantsYesAndSaysWhatItFrees() {
        assertEquals(2, shell.run("trash", "empty").code());
        var told = shell.run("trash", "empty", "--dry-run", "--down-to", "1.5k", "--older-than", "3");
        assertTrue(told.out().contains("Would delete 2 entries, which would free 4.9 MB"), told.out());
        assertEquals(new EmptyTrash(null, 3, 1500L, true), shell.library.requests.getLast());

        var refused = shell.typing("n\n").run("trash", "empty");
        assertTrue(refused.out().contains("Nothing was deleted."), refused.out());
        var said = shell.run("trash", "empty", "--yes", "stray");
        assertEquals(new EmptyTrash(List.of("aaaabbbb-1"), null, null, false), shell.library.requests.getLast());
        assertTrue(said.out().contains("Deleted 1 entry, which freed 100 B"), said.out());
        assertEquals(2, shell.run("trash", "empty", "--down-to", "much").code());
    }

    @Test
    void limitsAreShownSetAndTakenAway() {
        var said = shell.run("trash", "limit", "--days", "30", "--size", "50G");
        assertEquals(new ChangeSettings(null, 30, 50_000_000_000L), shell.library.requests.getLast());
        assertTrue(said.out().contains("for 30 days and may hold 50.0 GB"), said.out());
        shell.run("trash", "limit", "--size", "none");
        assertEquals(new ChangeSettings(null, null, 0L), shell.library.requests.getLast());
        assertFalse(shell.run("trash", "limit", "--days", "soon").err().isEmpty());
    }
}
