// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ApplyManifest.Applied;
import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.ApplyManifest.State;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.WriteManifest.Manifest;

class ManifestCommandTest {

    private static final Entry HERE = new Entry("Kiln", "k", State.HERE, null, null);

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws Exception {
        shell = new Shell(folder);
        shell.library.manifest = new Manifest("{}\n", 2, List.of("Glaze"));
        Files.writeString(folder.resolve("m.json"), "{}");
    }

    private static Applied outcome(Entry... entries) {
        return new Applied(List.of(entries), List.of("Own"), null);
    }

    @Test
    void aManifestGoesToStandardOutputOrWholeIntoAFileThatIsNotReplacedUnasked() throws Exception {
        assertEquals("{}\n", shell.run("library", "manifest").out());
        var said = shell.run("library", "manifest", "-o", "all.json");
        assertEquals("{}\n", Files.readString(folder.resolve("all.json")));
        assertTrue(said.out().contains("Wrote 2 models into"), said.out());
        assertTrue((said.out() + said.err()).contains("maquette models hash"), said.out());
        assertEquals(2, shell.run("library", "manifest", "-o", "all.json").code());
        assertEquals(0, shell.run("library", "manifest", "-o", "all.json", "--overwrite").code());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.filter(file -> file.toString().endsWith(".part")).count());
        }
    }

    @Test
    void aDryRunTellsWhatIsHereWhatWouldComeAndWhatIsNotToBeHad() {
        shell.library.planned = outcome(HERE, new Entry("Glaze", null, State.INSTALL, null, null),
                new Entry("Pot", null, State.UNOBTAINABLE, "It came from /gone.", null));
        var said = shell.run("library", "apply", "m.json", "--dry-run");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("1 model of 3 here.", "To install:", "  Glaze", "Not to be had:",
                "  Pot: It came from /gone.", "Not in the manifest, and left alone: 1 model."), said.lines());
    }

    @Test
    void withoutYesNothingIsAppliedWhereNobodyCanBeAsked() {
        shell.library.planned = outcome(HERE);
        assertEquals(2, shell.run("library", "apply", "m.json").code());
        assertEquals(new ApplyManifest("{}", false, true), shell.library.requests.getLast());
    }

    @Test
    void whatComesIsWaitedForAndThenComparedAndRelated() {
        var come = new Entry("Glaze", "g", State.UNPROVEN, null, null);
        shell.library.planned = outcome(HERE, new Entry("Glaze", null, State.INSTALL, null, null));
        shell.library.applied.add(outcome(HERE, new Entry("Glaze", null, State.INSTALL, null, 7L)));
        shell.library.applied.add(outcome(HERE, come));
        var said = shell.run("library", "apply", "m.json", "--yes", "--settings");
        assertEquals(0, said.code(), said.err());
        assertTrue(shell.library.requests.contains(new RunInstalls(false)));
        assertTrue(shell.library.requests.contains(new ApplyManifest("{}", true, true, false)));
        assertEquals(new ApplyManifest("{}", false, false, false), shell.library.requests.getLast(),
                "what has failed is not begun again");
        assertTrue(said.out().contains("2 models of 2 here, 1 of them by their source alone"), said.out());
    }

    @Test
    void aFileThatNobodyCanMeanIsNotReadToItsEnd() throws Exception {
        try (var file = new RandomAccessFile(folder.resolve("huge.json").toFile(), "rw")) {
            file.setLength((256 << 20) + 1);
        }
        var said = shell.run("library", "apply", "huge.json", "--dry-run");
        assertEquals(1, said.code(), said.err());
        assertTrue(said.err().contains("has more than 256 MiB"), said.err());
    }

    @Test
    void whatDiffersIsAFailure() {
        shell.library.planned = outcome(HERE);
        var other = new Entry("Kiln", "k", State.DIFFERENT, "Its hash is a here and b in the manifest.", null);
        shell.library.applied.add(outcome(other));
        shell.library.applied.add(outcome(other));
        assertEquals(1, shell.run("library", "apply", "m.json", "--yes").code());
    }
}
