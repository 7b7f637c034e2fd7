// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.core.internal.library.TestRegistries;
import dev.maquette.testkit.faults.FaultyFileSystemProvider;

/** A file that another program holds, as it hinders on Windows, costs one model of many. */
class LockedBulkTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path temp;

    @Test
    void theOthersGoOnAndTheOneIsToldWithItsPlaceAndARemedy() throws Exception {
        try (var jvm = TestRegistries.start(LockedBulk.class, List.of(FaultyFileSystemProvider.OPTION),
                temp.resolve("world").toString())) {
            assertEquals(0, jvm.exit(PATIENCE));
            var lines = jvm.rest(PATIENCE);
            for (var what : List.of("remove", "restore", "empty", "remove orphans")) {
                var line = lines.stream().filter(each -> each.startsWith(what + ": ")).findFirst().orElseThrow();
                assertTrue(line.startsWith(what + ": 2 ["), line);
                assertTrue(line.contains(temp.toString()) && line.contains("used by another process")
                        && line.matches(".*\\. (Check|Free|Close).*"), line);
            }
            assertEquals("in the trash: 2", lines.getLast());
        }
    }
}
