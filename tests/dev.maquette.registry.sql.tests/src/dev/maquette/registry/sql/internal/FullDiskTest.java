// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static dev.maquette.registry.sql.internal.RegistryProcess.PATIENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.Registries;
import dev.maquette.testkit.ForkedJvm;

/** A disk that takes no more: the system is told to let a process write no file beyond a size. */
class FullDiskTest {

    private static final Path LIMITER = Path.of("/usr/bin/prlimit");

    private static final String FAILED = "failed: ";

    @TempDir
    Path folder;

    private static void limit(ForkedJvm process, String size) throws Exception {
        var command = new ProcessBuilder(LIMITER.toString(), "--pid", Long.toString(process.handle().pid()),
                "--fsize=" + size + ":unlimited").inheritIO().start();
        assertEquals(0, command.waitFor());
    }

    /** Has the process add entries, and tells which it could not: the key where it could, else what was said. */
    private static List<String> change(ForkedJvm process, int count) throws Exception {
        process.tell("change " + count);
        var lines = new ArrayList<String>();
        for (var line = process.line(PATIENCE); !line.startsWith("worst"); line = process.line(PATIENCE)) {
            lines.add(line);
        }
        return lines;
    }

    @Test
    void aWriteThatFailsIsToldStoresNothingAndWorksWhenThereIsSpaceAgain() throws Exception {
        assumeTrue(Files.isExecutable(LIMITER), "needs prlimit");
        var said = new ArrayList<String>();
        try (var process = RegistryProcess.opened(folder, "a")) {
            said.addAll(change(process, 1));
            limit(process, Long.toString(Files.size(folder.resolve("registry.mv.db"))));
            process.tell("fresh b");
            said.addAll(change(process, 40));
            assertTrue(said.stream().anyMatch(line -> line.startsWith(FAILED)), said::toString);
            for (var line : said) {
                assertTrue(!line.startsWith(FAILED) || line.contains("Check that the disk is not full"), line);
            }
            limit(process, "unlimited");
            process.tell("fresh c");
            var again = change(process, 3);
            assertEquals(List.of("c0", "c1", "c2"), again);
            said.addAll(again);
            process.tell("end");
            assertEquals(0, process.exit(PATIENCE));
        }
        said.removeIf(line -> line.startsWith(FAILED));
        try (var registry = Registries.on(new SqlStores()).open(folder)) {
            var keys = registry.history(null, Integer.MAX_VALUE).reversed().stream().map(ChangeRow::key).toList();
            assertEquals(said, keys);
            assertEquals(said.size(), registry.query(ModelQuery.all()).total());
        }
    }
}
