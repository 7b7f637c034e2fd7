// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static dev.maquette.registry.sql.internal.RegistryProcess.PATIENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.registry.Registries;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Processes that share a library in H2: one of them holds the file, and may be killed. */
class TwoProcessesTest extends ProcessesContract {

    @TempDir
    Path folder;

    @Override
    Object place() {
        return folder;
    }

    @Override
    Registry open() throws RegistryException {
        return Registries.on(new SqlStores()).open(folder);
    }

    private static List<String> keys(String prefix) {
        return IntStream.range(0, CHANGES).mapToObj(number -> prefix + number).toList();
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
}
