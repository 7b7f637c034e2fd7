// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.api.request.WatchFiles.News;
import dev.maquette.api.request.WatchFiles.Sight;

class MissingCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("key-1", "Gone", "");
        shell.library.missing.add(new Absent("key-1", "Gone", "/data/gone.safetensors", null));
        shell.library.offline.add(new Absent("key-2", "Away", "/mnt/nas/away.safetensors", "/mnt/nas"));
    }

    @Test
    void missingAndOfflineModelsAreToldApart() {
        assertEquals(List.of("STATE    NAME  PATH", "missing  Gone  /data/gone.safetensors",
                "offline  Away  /mnt/nas/away.safetensors", "1 missing, 1 offline, of 1 model"),
                shell.run("models", "missing").lines());
        assertEquals("{\"key\":\"key-2\",\"name\":\"Away\",\"path\":\"/mnt/nas/away.safetensors\","
                + "\"state\":\"offline\",\"volume\":\"/mnt/nas\"}",
                shell.run("models", "missing", "--json").lines().getLast());
        shell.library.missing.clear();
        shell.library.offline.clear();
        assertEquals("All files are there.\n", shell.run("models", "missing", "--remove").out());
        assertEquals(new CheckFiles(null), shell.library.requests.getLast());
    }

    @Test
    void onlyMissingModelsAreRemovedAndOnlyWhenAllowed() {
        assertEquals(2, shell.run("models", "missing", "--remove").code());
        assertTrue(shell.typing("n\n").run("models", "missing", "--remove").out().contains("Nothing was removed."));
        var told = shell.run("models", "missing", "--remove", "--dry-run");
        assertTrue(told.out().contains("Would remove 1 model."), told.out());
        assertFalse(shell.library.models(ModelQuery.all()).items().isEmpty());
        var said = shell.run("models", "missing", "--remove", "--yes", "--json");
        assertEquals(0, said.code(), said.err());
        assertEquals(1, said.lines().size());
        assertEquals(new RemoveModels(List.of("key-1"), RemoveModels.Files.TRASH, false),
                shell.library.requests.getLast());
    }

    @Test
    void aModelOrAFolderIsLocated() {
        var said = shell.run("models", "locate", "gone", "now/gone.safetensors", "--anyway");
        assertEquals(0, said.code(), said.err());
        assertEquals(new LocateModels("key-1", null, folder.resolve("now/gone.safetensors").toString(), true, false),
                shell.library.requests.getLast());
        assertTrue(said.out().contains("Gone is found at"), said.out());
        assertTrue(said.out().contains("maquette undo 9"), said.out());
        var some = shell.run("models", "locate", "--folder", "/data", "new", "--dry-run");
        assertEquals(1, some.code());
        assertEquals(new LocateModels(null, "/data", folder.resolve("new").toString(), false, true),
                shell.library.requests.getLast());
        assertTrue(some.err().contains("Other stays as it was: It has another size."), some.err());
    }

    @Test
    void whoWatchesIsToldEachChangeUntilHeHasEnough() {
        shell.library.changes.add(new News(List.of(
                new Sight("key-1", "Gone", "/data/gone.safetensors", Availability.MISSING, null),
                new Sight("key-2", "Away", "/mnt/nas/away.safetensors", Availability.PRESENT, null)), null));
        var said = shell.run("models", "missing", "--watch", "--every", "5");
        assertEquals(0, said.code());
        assertEquals(List.of("missing  Gone  /data/gone.safetensors", "present  Away  /mnt/nas/away.safetensors"),
                said.lines());
        assertEquals(new WatchFiles(5, false), shell.library.requests.getLast());
        assertEquals("{\"key\":\"key-1\",\"name\":\"Gone\",\"path\":\"/data/gone.safetensors\","
                + "\"state\":\"missing\"}", shell.run("models", "missing", "--watch", "--json").lines().getFirst());
        assertEquals(2, shell.run("models", "missing", "--watch", "--remove").code());
        assertEquals(2, shell.run("models", "missing", "--watch", "--every", "0").code());
    }

    @Test
    void whatASearchFindsIsShownBeforeItIsUsed() {
        shell.library.found.add(new LocateModels.Bound("key-1", "Gone", "/data/gone.safetensors", "/attic/x"));
        var attic = folder.resolve("attic").toString();
        assertEquals(2, shell.run("models", "locate", "--search", "attic").code());

        var told = shell.run("models", "locate", "--search", "attic", "--dry-run");
        assertEquals("Gone would be found at /attic/x", told.lines().getFirst());
        assertEquals(new SearchMissing(null, List.of(attic), true), shell.library.requests.getLast());

        var refused = shell.typing("n\n").run("models", "locate", "--search", "attic");
        assertTrue(refused.out().contains("Gone is /attic/x"), refused.out());
        assertTrue(refused.out().contains("Everything stays as it was."), refused.out());
        assertEquals(new SearchMissing(null, List.of(attic), true), shell.library.requests.getLast());

        var done = shell.typing("y\n").run("models", "locate", "--search", "attic");
        assertTrue(done.out().contains("maquette undo 9"), done.out());
        assertEquals(new SearchMissing(null, List.of(attic), false), shell.library.requests.getLast());

        shell.run("models", "locate", "--search", "attic", "--search", "cellar", "gone", "--yes");
        assertEquals(new SearchMissing(List.of("key-1"), List.of(attic, folder.resolve("cellar").toString()), false),
                shell.library.requests.getLast());
        assertEquals(2, shell.run("models", "locate", "--search", "attic", "--folder").code());
        assertEquals(2, shell.run("models", "locate", "gone").code());
    }
}
