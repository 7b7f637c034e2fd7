// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.maquette.core.internal.library.TestRegistries;
import dev.maquette.testkit.faults.FaultyFileSystemProvider;

/**
 * Makes each operation that touches files fail at each of its steps: once, on a disk that is full from then on, in a
 * folder that cannot be written from then on, and at a file that another program holds from then on. When the disk is
 * well again all is as before, or as after where that is what was told; and what is told names the place and a remedy.
 */
class FaultTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path temp;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT) // each in a process of its own
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPLY_A_MANIFEST") // which waits until the disk is well
    void endsAsBeforeOrAsAfterAndSaysWhatToDo(Deed deed) throws Exception {
        try (var jvm = TestRegistries.start(FaultedDeed.class, List.of(FaultyFileSystemProvider.OPTION),
                temp.toString(), deed.name())) {
            assertEquals(0, jvm.exit(PATIENCE));
            var lines = jvm.rest(PATIENCE);
            assertEquals("", String.join("\n", lines.subList(0, lines.size() - 1)));
            int faults = Integer.parseInt(lines.getLast());
            System.out.println(deed + ": " + faults + " faults");
            assertTrue(faults > deed.leastSteps(), () -> faults + " faults only");
        }
    }
}
