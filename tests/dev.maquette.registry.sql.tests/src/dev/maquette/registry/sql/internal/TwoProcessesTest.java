// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static dev.maquette.registry.sql.internal.RegistryProcess.PATIENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.Registries;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.testkit.ForkedJvm;

/** Processes that share a library, and what is left when one of them is killed. */
class TwoProcessesTest {

    private static final int CHANGES = 500;
    private static final int SECOND = 1_000;
    /** What it takes at most to make and open a library in a new process, where a machine has nothing else to do. */
    private static final int OPEN = 600;

    @TempDir
    Path folder;

    /**
     * How long a process may take until it sees a change: a second, or as much longer as this machine is slower now
     * than one that has nothing else to do, by the measure of an open.
     */
    private static long second(int open) {
        return Math.max(SECOND, (long) SECOND * open / OPEN);
    }

    private Registry open() throws RegistryException {
        return Registries.on(new SqlStores()).open(folder);
    }

    /** Reads what a process says it has done, until it has done so much. */
    private static List<String> done(ForkedJvm process, int count) throws InterruptedException {
        var keys = new ArrayList<String>();
        while (keys.size() < count) {
            keys.add(process.line(PATIENCE));
        }
        return keys;
    }

    private static List<String> keys(String prefix) {
        return IntStream.range(0, CHANGES).mapToObj(number -> prefix + number).toList();
    }

    @Test
    void aKillInTheMiddleOfWritesLosesNothingThatWasCommitted() throws Exception {
        var done = new ArrayList<String>();
        try (var process = RegistryProcess.opened(folder, "a")) {
            process.tell("change 100000");
            done.addAll(done(process, 100));
            process.kill();
            done.addAll(process.pending());
        }
        done.removeIf(line -> !line.startsWith("a"));
        try (var registry = open()) {
            for (var key : done) {
                assertTrue(registry.open(key).isPresent(), key);
            }
            int stored = registry.query(ModelQuery.all()).total();
            assertTrue(stored >= done.size(), () -> "stored " + stored + ", told " + done.size());
            assertEquals(stored, registry.history(null, Integer.MAX_VALUE).size());
        }
    }

    /**
     * Measured within the new process, from the call until it returns, with all classes that have to be loaded. A
     * machine that is busy with other things may take longer, but not much longer than it took to make the library,
     * moments before; whoever waits for the dead holder's lock to grow old does.
     */
    @Test
    void aNewProcessOpensALibraryWhoseHolderWasKilledAsFastAsAnyOther() throws Exception {
        int making;
        try (var process = RegistryProcess.start(folder, "a")) {
            making = RegistryProcess.opened(process);
            process.tell("change 10");
            done(process, 10);
            process.kill();
        }
        assertTrue(Files.exists(folder.resolve("registry.lock.db")), "nothing stale was left, so nothing is tested");
        try (var process = RegistryProcess.start(folder, "b")) {
            int millis = RegistryProcess.opened(process);
            long most = Math.max(OPEN, 2L * making);
            assertTrue(millis < most, () -> "took " + millis + " ms of " + most);
        }
    }

    @Test
    void whenTheHolderIsKilledTheOtherGoesOnAndNothingIsLostOrDoubled() throws Exception {
        long seed = System.nanoTime();
        int killAfter = 50 + new Random(seed).nextInt(350);
        var done = new ArrayList<String>();
        try (var holder = RegistryProcess.start(folder, "a")) {
            long second = second(RegistryProcess.opened(holder));
            try (var other = RegistryProcess.opened(folder, "b")) {
                holder.tell("change " + CHANGES);
                other.tell("change " + CHANGES);
                done.addAll(done(holder, killAfter));
                holder.kill();
                done.addAll(done(other, CHANGES));
                var worst = other.line(PATIENCE).split(" ");
                assertEquals("worst", worst[0]);
                int millis = Integer.parseInt(worst[1]);
                // What the holder did in its last moments is seen when the other has opened the file itself.
                assertTrue(millis >= 0 && millis < second, () -> "saw a change after " + millis + " ms of " + second);
                assertTrue(done.containsAll(keys("b")));
                assertEachIsStoredOnce(done, "seed " + seed);
                other.tell("end");
                assertEquals(0, other.exit(PATIENCE));
            }
        }
    }

    private void assertEachIsStoredOnce(List<String> done, String hint) throws RegistryException {
        try (var registry = open()) {
            var changes = registry.history(null, Integer.MAX_VALUE);
            var keys = changes.stream().map(ChangeRow::key).toList();
            assertEquals(keys.size(), new HashSet<>(keys).size(), hint);
            assertTrue(keys.containsAll(done), hint);
            assertEquals(keys.size(), registry.query(ModelQuery.all()).total(), hint);
            assertEquals(LongStream.rangeClosed(1, keys.size()).boxed().toList(),
                    changes.reversed().stream().map(ChangeRow::sequence).toList(), hint);
        }
    }

    @Test
    void eachSeesTheOtherWithinASecond() throws Exception {
        try (var holder = RegistryProcess.start(folder, "a")) {
            long second = second(RegistryProcess.opened(holder));
            try (var other = RegistryProcess.opened(folder, "b")) {
                holder.tell("change " + CHANGES);
                other.tell("change " + CHANGES);
                for (var process : List.of(holder, other)) {
                    done(process, CHANGES);
                    int millis = Integer.parseInt(process.line(PATIENCE).split(" ")[1]);
                    assertTrue(millis >= 0 && millis < second,
                            () -> "saw a change after " + millis + " ms of " + second);
                }
            }
        }
    }

    @Test
    void intentsOfAKilledProcessAreTakenOverAtOnce() throws Exception {
        try (var process = RegistryProcess.opened(folder, "a"); var registry = open()) {
            process.tell("intent {\"path\":\"x\"}");
            assertEquals("written", process.line(PATIENCE));
            assertEquals(List.of(), registry.journal().takeOver());
            process.kill();
            var taken = registry.journal().takeOver();
            assertEquals(List.of("{\"path\":\"x\"}"), taken.stream().map(intent -> intent.payload()).toList());
            assertEquals(List.of(), registry.journal().takeOver());
        }
    }
}
