// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static dev.maquette.registry.sql.internal.RegistryProcess.PATIENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.meta.RegistryFactory;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.ForkedJvm;

/** What holds for processes that share a registry, wherever it is, and for what is left when one of them is killed. */
abstract class ProcessesContract {

    static final int CHANGES = 500;
    private static final int JOBS = 60;
    private static final int SECOND = 1_000;
    /** What it takes at most to make and open a library in a new process, where a machine has nothing else to do. */
    static final int OPEN = 600;

    /** The registry as processes are told it. */
    abstract Object place();

    /** Opens it in this process. */
    abstract Registry open() throws RegistryException;

    /**
     * How long a process may take until it sees a change: a second, or as much longer as this machine is slower now
     * than one that has nothing else to do, by the measure of an open.
     */
    static long second(int open) {
        return Math.max(SECOND, (long) SECOND * open / OPEN);
    }

    /** Reads what a process says it has done, until it has done so much. */
    static List<String> done(ForkedJvm process, int count) throws InterruptedException {
        var keys = new ArrayList<String>();
        while (keys.size() < count) {
            keys.add(process.line(PATIENCE));
        }
        return keys;
    }

    @Test
    void aKillInTheMiddleOfWritesLosesNothingThatWasCommitted() throws Exception {
        var done = new ArrayList<String>();
        try (var process = RegistryProcess.opened(place(), "a")) {
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

    final void assertEachIsStoredOnce(List<String> done, String hint) throws RegistryException {
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
    void eachSeesTheOtherWithinASecondAndAllIsStoredOnceAndInOneOrder() throws Exception {
        var all = new ArrayList<String>();
        try (var one = RegistryProcess.start(place(), "a")) {
            long second = second(RegistryProcess.opened(one));
            try (var other = RegistryProcess.opened(place(), "b")) {
                one.tell("change " + CHANGES);
                other.tell("change " + CHANGES);
                for (var process : List.of(one, other)) {
                    all.addAll(done(process, CHANGES));
                    int millis = Integer.parseInt(process.line(PATIENCE).split(" ")[1]);
                    assertTrue(millis >= 0 && millis < second,
                            () -> "saw a change after " + millis + " ms of " + second);
                }
            }
        }
        assertEachIsStoredOnce(all, "all of both");
        assertEquals(2 * CHANGES, all.size());
    }

    @Test
    void intentsOfAKilledProcessAreTakenOverAtOnce() throws Exception {
        try (var process = RegistryProcess.opened(place(), "a"); var registry = open()) {
            process.tell("intent {\"path\":\"x\"}");
            assertEquals("written", process.line(PATIENCE));
            assertEquals(List.of(), registry.journal().takeOver());
            process.kill();
            var taken = new ArrayList<String>();
            Eventually.holds("the intent is taken over", PATIENCE, () -> {
                registry.journal().takeOver().forEach(intent -> taken.add(intent.payload()));
                return !taken.isEmpty();
            });
            assertEquals(List.of("{\"path\":\"x\"}"), taken);
            assertEquals(List.of(), registry.journal().takeOver());
        }
    }

    @Test
    void aJobThatAllTryToGetGoesToOneOfThem() throws Exception {
        var ids = new ArrayList<String>();
        try (var registry = open();
                var one = RegistryProcess.opened(place(), "a");
                var other = RegistryProcess.opened(place(), "b");
                var third = RegistryProcess.opened(place(), "c")) {
            for (int count = 0; count < JOBS; count++) {
                var job = RegistryFactory.eINSTANCE.createInstallJob();
                job.setSource("kiln " + count);
                job.setStatus("waiting");
                assertEquals(Optional.empty(), registry.jobs().queue(job));
                ids.add(job.getId());
            }
            var claimed = new ArrayList<String>();
            for (var process : List.of(one, other, third)) {
                process.tell("claim " + String.join(" ", ids));
            }
            for (var process : List.of(one, other, third)) {
                claimed.addAll(List.of(process.line(PATIENCE).split(" ")));
            }
            claimed.removeIf(String::isEmpty);
            assertEquals(JOBS, claimed.size());
            assertEquals(Set.copyOf(ids), Set.copyOf(claimed));
        }
    }
}
