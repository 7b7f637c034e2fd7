// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.maquette.api.request.ListTrash;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.core.internal.library.TestRegistries;

/** The same operations on a disk without a single free byte, where this account may make one. */
class FullDiskTest {

    private static final String SIZE = "size=24m";

    /** Those that write a file of their own; whether the registry needs another block at that moment is its affair. */
    private static final Set<Deed> WRITING = EnumSet.of(Deed.REMOVE_AN_ORPHAN, Deed.SET_A_COVER, Deed.IMPORT_SETTINGS,
            Deed.CHANGE_THE_LIBRARY_S_SETTINGS, Deed.KEEP_A_TOKEN, Deed.CHANGE_THE_DOWNLOAD_SETTINGS);

    @TempDir
    static Path disk;

    private static boolean mounted;

    @BeforeAll
    static void mount() throws InterruptedException {
        mounted = runs("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk.toString());
    }

    @AfterAll
    static void unmount() throws InterruptedException {
        assertTrue(!mounted || runs("umount", disk.toString()));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false; // there is no such command here
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INSTALL_BY_MOVING", "REMOVE", "REMOVE_AN_ORPHAN", "RESTORE_AN_ORPHAN",
            "SET_A_COVER", "IMPORT_SETTINGS", "CHANGE_THE_LIBRARY_S_SETTINGS", "KEEP_A_TOKEN",
            "CHANGE_THE_DOWNLOAD_SETTINGS"})
    void whatDoesNotFitIsToldAndDoneWhenThereIsSpaceAgain(Deed deed) throws Exception {
        Assumptions.assumeTrue(mounted, "takes an account that may mount a file system");
        var world = new World(Files.createDirectories(disk.resolve(deed.name())));
        List<String> kept;
        try (var library = world.open(TestRegistries.h2())) {
            var with = deed.prepare(world, library);
            var known = Census.text(world, library);
            var before = Census.of(world, library, known);
            fill();
            var told = deed.act(library, with);
            Files.delete(disk.resolve("filler"));
            assertTrue(told != null || !WRITING.contains(deed), "nothing was refused");
            if (told != null) {
                System.out.println(deed + ": " + told);
                assertEquals(before, Census.of(world, library, known), told);
                assertTrue(told.contains(disk.toString()) && told.matches("(?s).*(repeat|again|space|Free).*"), told);
                assertNull(deed.act(library, with), "with space again");
            }
            kept = Census.of(world, library, "");
            try (var again = TestRegistries.h2().open(world.library())) {
                assertEquals(List.of(), again.journal().open());
            }
        }
        try (var library = world.open(TestRegistries.h2())) {
            assertEquals(kept, Census.of(world, library, ""));
        }
        Trees.delete(world.root());
    }

    @Test
    void theTrashOfAFullDiskCanBeEmptied() throws Exception {
        Assumptions.assumeTrue(mounted, "takes an account that may mount a file system");
        var world = new World(Files.createDirectories(disk.resolve("freed")));
        try (var library = world.open(TestRegistries.h2())) {
            Deed.RESTORE.prepare(world, library);
            fill();

            assertNull(Deed.EMPTY_THE_TRASH.act(library, ""));

            assertEquals(List.of(), LibraryFixture.run(library, new ListTrash()).entries());
            Files.delete(disk.resolve("filler"));
        }
        Trees.delete(world.root());
    }

    private static void fill() throws IOException {
        var filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            for (int block = 1 << 16; block > 0; block >>= 4) {
                fill(out, new byte[block]);
            }
        }
        assertEquals(0, Files.getFileStore(filler).getUsableSpace());
    }

    private static void fill(OutputStream out, byte[] block) {
        try {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertTrue(full.getMessage().contains("No space"), full.getMessage());
        }
    }
}
