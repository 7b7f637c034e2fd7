// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.library.TestRegistries;
import dev.maquette.registry.Registry;
import dev.maquette.testkit.faults.FaultyFileSystemProvider;

/**
 * Kills each operation before each of its steps, and after the last, opens the library again and looks at everything:
 * it is as before the operation or as after it. A step is a change of a file or a call that writes to the registry, so
 * all states are met that a power cut could leave.
 *
 * <p>A process that is halted leaves its files as they are at that moment. So one run is enough, which takes a picture
 * of the world before each step; that the pictures are what a halted process leaves is a test of its own. Where a file
 * that is open cannot be copied, each deed is killed in earnest.
 */
class KillTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NEVER = Integer.toString(Integer.MAX_VALUE);

    @TempDir
    Path temp;

    private World world;
    private Path copy;
    private Path pictures;
    private String with;
    private String known;

    private void prepare(Deed deed) throws Exception {
        world = new World(temp.resolve("world"));
        copy = temp.resolve("copy");
        pictures = temp.resolve("pictures");
        try (var library = world.open(TestRegistries.h2())) {
            with = deed.prepare(world, library);
            known = Census.text(world, library);
        }
        world.keep(copy);
        Files.createDirectory(pictures);
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheLibraryAsBeforeOrAsAfter(Deed deed) throws Exception {
        prepare(deed);
        var before = look();
        world.restore(copy);
        boolean really = OS.WINDOWS.isCurrentOs();
        var steps = act(deed, really ? NEVER : pictures.toString());
        var after = look();
        for (int step = 1; step <= steps.size(); step++) {
            if (really) {
                kill(deed, step);
            } else {
                world.become(pictures.resolve(Integer.toString(step)));
            }
            check(deed, before, after, deed + " killed before " + steps.get(step - 1));
            assertNothingStays(deed);
        }
        System.out.println(deed + ": " + steps.size() + " steps " + steps);
        assertTrue(steps.size() >= deed.leastSteps(), () -> steps.size() + " steps only: " + steps);
    }

    @ParameterizedTest
    @EnumSource(names = {"SET_A_COVER", "UNLINK_HARD"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file that is open can be copied there")
    void aPictureIsWhatAKilledProcessLeaves(Deed deed) throws Exception {
        prepare(deed);
        int steps = act(deed, pictures.toString()).size();
        for (int step = 1; step <= steps; step++) {
            kill(deed, step);
            var files = Census.files(world, known);
            var census = look();
            world.become(pictures.resolve(Integer.toString(step)));
            assertEquals(files, Census.files(world, known), deed + " before step " + step);
            assertEquals(census, look(), deed + " before step " + step);
        }
    }

    private void kill(Deed deed, int step) throws IOException, InterruptedException {
        world.restore(copy);
        act(deed, Integer.toString(step));
    }

    /**
     * @param way step at which it is killed, or folder for pictures
     * @return the steps that were taken, none when it was killed
     */
    private List<String> act(Deed deed, String way) throws IOException, InterruptedException {
        boolean killed = way.matches("\\d+") && !way.equals(NEVER);
        try (var jvm = TestRegistries.start(KilledDeed.class, List.of(FaultyFileSystemProvider.OPTION),
                world.root().toString(), deed.name(), with, way)) {
            assertEquals(killed ? Fault.KILLED : 0, jvm.exit(PATIENCE), () -> deed + " at step " + way);
            return jvm.rest(PATIENCE);
        }
    }

    /** Opens the library, which settles what is open, so that there is nothing to settle then. */
    private List<String> look() throws Exception {
        var opened = new AtomicReference<Registry>();
        try (var library = world.open(root -> {
            opened.set(TestRegistries.h2().open(root));
            return opened.get();
        })) {
            assertEquals(List.of(), opened.get().journal().open());
            assertSettled(library);
            return Census.of(world, library, known);
        }
    }

    /** What is left of a file that was being written goes, later, when such a file is written again. */
    private void assertNothingStays(Deed deed) throws Exception {
        if (!world.halves().isEmpty()) {
            for (var half : world.halves()) {
                Files.setLastModifiedTime(half, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
            }
            try (var library = world.open(TestRegistries.h2())) {
                assertNull(deed.act(library, with));
            }
            assertEquals(List.of(), world.halves());
        }
    }

    /** An installation is over, or waits for somebody to go on. */
    private static void assertSettled(Library library) throws LibraryException {
        for (var job : library.installs()) {
            boolean there = job.configOut() != null && library.model(job.configOut().key()).isPresent();
            boolean over = job.status() == InstallJob.Status.COMPLETED || job.status() == InstallJob.Status.CANCELLED;
            assertTrue(over || job.status() == InstallJob.Status.WAITING && !there, () -> job.toString());
        }
    }

    private void check(Deed deed, List<String> before, List<String> after, String when) throws Exception {
        var now = look();
        if (!deed.kind().allows(before, after, now) && deed.kind() == Deed.Kind.IN_PARTS) {
            try (var library = world.open(TestRegistries.h2())) {
                assertNull(deed.act(library, with), when);
            }
            assertEquals(String.join("\n", Census.essence(after)), String.join("\n", Census.essence(look())), when);
        } else if (!deed.kind().allows(before, after, now)) {
            assertEquals(String.join("\n", after), String.join("\n", now), when);
        }
    }
}
