// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Share;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.ShareLibrary.Edit;
import dev.maquette.api.request.ShareLibrary.LeftOut;
import dev.maquette.api.request.ShareLibrary.Shared;
import dev.maquette.api.request.TestShare;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.api.request.UnshareLibrary.Unshared;

class LibraryShareTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.targets.add(new Target("comfyui", "ComfyUI", "/srv/comfy", List.of(Way.FLAGS, Way.LINKS), null));
        shell.library.targets.add(new Target("fooocus", "Fooocus", "/srv/foo", List.of(Way.CONFIGURATION),
                new Share(Way.CONFIGURATION, Instant.EPOCH, 12, true)));
        shell.library.shared = new Shared(Way.CONFIGURATION, 2,
                List.of(new Edit("/srv/foo/config.txt", "a\nb\nc\nd\ne", "a\nb\nc\nX\ne", "/srv/foo/config.txt.bak")),
                List.of("/lib/shared/foo/loras/ink.safetensors"), List.of("Restart Fooocus."),
                List.of(new LeftOut("k", "Mesh", "Fooocus has no place for it.")));
        shell.library.unshared = new Unshared(List.of(new Edit("/srv/foo/config.txt", "X", null, null)),
                List.of("/lib/shared/foo/loras/ink.safetensors"), List.of("/srv/foo/x stays."));
        shell.library.add("3f2a9c1e-0000-0000-0000-000000000000", "Ink", "");
    }

    private long asked(Class<?> request) {
        return shell.library.requests.stream().filter(request::isInstance).count();
    }

    @Test
    void withoutAProgramItListsWhatThereIs() {
        var said = shell.run("library", "share", "--list");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("PROGRAM  SHARED BY                     MODELS  CAN BE BY      FOLDER",
                "comfyui  -                                     flags, links   /srv/comfy",
                "fooocus  configuration, to be renewed      12  configuration  /srv/foo",
                "To share with one: maquette library share PROGRAM or FOLDER"), said.lines());
        assertEquals(said.out(), shell.run("library", "share").out());
        assertEquals(new FindShareTargets(List.of()), shell.library.requests.getLast());
        assertEquals(2, shell.run("library", "share", "--list", "comfyui").code());
        assertEquals(2, shell.run("library", "share", "--yes").code());
    }

    @Test
    void aDryRunShowsWhatWouldChange() {
        var said = shell.run("library", "share", "fooocus", "--dry-run", "--way", "configuration", "--models", "Ink");
        assertEquals(0, said.code(), said.err());
        assertEquals(new ShareLibrary("fooocus", "/srv/foo", Way.CONFIGURATION,
                List.of("3f2a9c1e-0000-0000-0000-000000000000"), true), shell.library.requests.getLast());
        assertEquals(List.of("Fooocus in /srv/foo would see 2 models (configuration).",
                "/srv/foo/config.txt (would be changed); as it was: /srv/foo/config.txt.bak", "    b", "    c",
                "  - d", "  + X", "    e", "1 link would be made:", "  /lib/shared/foo/loras/ink.safetensors",
                "1 model cannot be shown:", "  Mesh (Fooocus has no place for it.)", "To do: Restart Fooocus."),
                said.lines());
    }

    @Test
    void itIsToldBeforeTheQuestionAndDoneAfterIt() {
        assertEquals(2, shell.run("library", "share", "fooocus").code());
        assertEquals(0, asked(ShareLibrary.class));
        var no = shell.typing("n\n").run("library", "share", "fooocus");
        assertEquals(1, no.code());
        assertTrue(no.out().contains("would see 2 models"), no.out());
        assertTrue(no.out().contains("Nothing was shared."), no.out());
        assertEquals(1, asked(ShareLibrary.class));
        var yes = shell.typing("y\n").run("library", "share", "fooocus");
        assertEquals(0, yes.code());
        assertTrue(yes.out().contains("maquette library share --test /srv/foo"), yes.out());
        assertTrue(yes.out().contains("maquette library unshare /srv/foo"), yes.out());
        assertFalse(((ShareLibrary) shell.library.requests.getLast()).dryRun());
    }

    @Test
    void aFolderNamesAProgramAsWell() throws Exception {
        Files.createDirectories(folder.resolve("my comfy"));
        assertEquals(0, shell.run("library", "share", "my comfy", "--yes").code());
        assertEquals(0, shell.run("library", "share", "/srv/foo", "--yes").code());
        assertEquals("/srv/foo", ((ShareLibrary) shell.library.requests.getLast()).root());
        var said = shell.run("library", "share", "nowhere", "--yes");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("share --list"), said.err());
        shell.library.targets.add(new Target("fooocus", "Fooocus", "/srv/second", List.of(Way.LINKS), null));
        var two = shell.run("library", "share", "fooocus", "--yes");
        assertEquals(2, two.code());
        assertTrue(two.err().contains("/srv/second"), two.err());
    }

    @Test
    void aTestTellsOfEachModelWhetherItIsSeen() {
        shell.library.sights.add(new Sight("k", "Ink", "/lib/ink", true, "loras: ink.safetensors", null));
        var good = shell.run("library", "share", "fooocus", "--test");
        assertEquals(0, good.code());
        shell.library.sights.add(new Sight("m", "Mesh", "/lib/mesh", false, null, "It is a folder."));
        var said = shell.run("library", "share", "fooocus", "--test");
        assertEquals(1, said.code());
        assertEquals(List.of("seen      Ink as loras: ink.safetensors", "not seen  Mesh (It is a folder.)",
                "Fooocus sees 1 model, and 1 it does not see."), said.lines());
        assertEquals(new TestShare("fooocus", "/srv/foo", null), shell.library.requests.getLast());
        var line = shell.run("library", "share", "fooocus", "--test", "--json").lines().getLast();
        assertTrue(line.contains("\"seen\":false") && line.contains("\"reason\":\"It is a folder.\""), line);
        assertEquals(2, shell.run("library", "share", "fooocus", "--test", "--yes").code());
    }

    @Test
    void programsGetTheOutcomeAsOneLine() {
        var said = shell.run("library", "share", "fooocus", "--yes", "--json");
        assertEquals(1, said.lines().size());
        assertTrue(said.out().contains("\"left_out\":[{\"key\":\"k\""), said.out());
        assertTrue(said.out().contains("\"way\":\"configuration\""), said.out());
        assertTrue(shell.run("library", "share", "--json").lines().getLast().contains("\"stale\":true"));
    }

    @Test
    void itIsTakenBackWithWhatStays() {
        assertEquals(2, shell.run("library", "unshare", "fooocus").code());
        assertEquals(0, asked(UnshareLibrary.class));
        var dry = shell.run("library", "unshare", "fooocus", "--dry-run");
        assertEquals(List.of("Fooocus in /srv/foo would see this library's models no more.",
                "/srv/foo/config.txt (would be deleted)", "  - X", "1 link would be removed:",
                "  /lib/shared/foo/loras/ink.safetensors", "/srv/foo/x stays."), dry.lines());
        assertEquals(0, shell.run("library", "unshare", "/srv/foo", "--yes").code());
        assertEquals(new UnshareLibrary("fooocus", "/srv/foo", false), shell.library.requests.getLast());
        assertEquals(1, shell.typing("n\n").run("library", "unshare", "fooocus").code());
        assertEquals(2, shell.run("library", "unshare").code());
    }
}
