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
 * Kills each operation that touches files before each of its steps, and after the last, opens the library again and
 * looks at everything: it is as before the operation or as after it. A step is a change of a file or a call that writes
 * to the registry, so all states are met that a power cut could leave.
 */
class KillTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource
    void leavesTheLibraryAsBeforeOrAsAfter(Deed deed) throws Exception {
        var world = new World(temp.resolve("world"));
        var copy = temp.resolve("copy");
        String with;
        String known;
        try (var library = world.open(TestRegistries.h2())) {
            with = deed.prepare(world, library);
            known = Census.text(world, library);
        }
        world.keep(copy);
        var before = look(world, known);
        world.restore(copy);
        var steps = act(world, deed, with, NEVER);
        var after = look(world, known);
        for (int step = 1; step <= steps.size(); step++) {
            world.restore(copy);
            act(world, deed, with, step);
            assertOneOf(before, after, look(world, known), deed + " killed before " + steps.get(step - 1));
            assertNothingStays(world, deed, with);
        }
        System.out.println(deed + ": " + steps.size() + " steps " + steps);
        assertTrue(steps.size() >= deed.leastSteps(), () -> steps.size() + " steps only: " + steps);
    }

    /** @return the steps that were taken, none when it was killed */
    private static List<String> act(World world, Deed deed, String with, int step)
            throws IOException, InterruptedException {
        try (var jvm = TestRegistries.start(KilledDeed.class, List.of(FaultyFileSystemProvider.OPTION),
                world.root().toString(), deed.name(), with, Integer.toString(step))) {
            assertEquals(step == NEVER ? 0 : Fault.KILLED, jvm.exit(PATIENCE), () -> deed + " at step " + step);
            return jvm.rest(PATIENCE);
        }
    }

    /** Opens the library, which settles what is open, so that there is nothing to settle then. */
    private static List<String> look(World world, String known) throws Exception {
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
    private static void assertNothingStays(World world, Deed deed, String with) throws Exception {
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

    private static void assertOneOf(List<String> before, List<String> after, List<String> now, String when) {
        if (!now.equals(before)) {
            assertEquals(String.join("\n", after), String.join("\n", now), when);
        }
    }
}
