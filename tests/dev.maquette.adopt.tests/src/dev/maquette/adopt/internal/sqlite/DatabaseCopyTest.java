// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of databases do not stay, not even those of a process that was killed. */
class DatabaseCopyTest {

    /** No system gives a process such a number. */
    private static final String DEAD = "999999999999999999";

    @TempDir
    Path temp;

    private void left(String name, Duration age) throws IOException {
        var folder = Files.createDirectory(temp.resolve(name));
        Files.writeString(folder.resolve("copy.db"), "models");
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
    }

    @Test
    void whatADeadProcessLeftGoesAndAllElseStays() throws Exception {
        left("maquette-adopt-" + DEAD + "-old", Duration.ofDays(1));
        left("maquette-adopt-" + DEAD + "-new", Duration.ofHours(1));
        left("maquette-adopt-" + ProcessHandle.current().pid() + "-alive", Duration.ofDays(1));
        left("maquette-adopt-mine", Duration.ofDays(1));

        DatabaseCopy.clear(temp);

        try (var names = Files.list(temp)) {
            assertEquals(Set.of("maquette-adopt-" + DEAD + "-new",
                    "maquette-adopt-" + ProcessHandle.current().pid() + "-alive", "maquette-adopt-mine"),
                    names.map(path -> path.getFileName().toString()).collect(Collectors.toSet()));
        }
    }
}
