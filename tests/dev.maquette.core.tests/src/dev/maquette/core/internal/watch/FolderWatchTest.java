// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.testkit.NeedsSymbolicLinks;

class FolderWatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Java keeps so many of a folder before it says that there were more. */
    private static final int MANY = 600;

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        temp = temp.toRealPath();
        file = Files.createFile(Files.createDirectories(temp.resolve("shelf")).resolve("kiln.safetensors"));
    }

    private FolderWatch watch(Deafness deafness, int limit) {
        var service = Watches.ofSystem();
        assumeTrue(service.isPresent(), "this system tells of no changes");
        return new FolderWatch(service, deafness, limit);
    }

    @Test
    void whatNobodyIsInterestedInIsNotTold() throws Exception {
        try (var watch = watch(_ -> Optional.empty(), 100)) {
            watch.over(new Interest(Set.of(file)));
            Files.createFile(temp.resolve("shelf/other"));
            Files.createFile(temp.resolve("other"));
            Files.delete(file);
            assertEquals(Set.of(file), watch.await(PATIENCE));
            assertEquals(Set.of(), watch.await(Duration.ofMillis(1)));
            assertEquals(Map.of(), watch.deaf());
        }
    }

    @Test
    void whenMoreHappensThanIsToldTheWholeFolderMatters() throws Exception {
        try (var watch = watch(_ -> Optional.empty(), 100)) {
            watch.over(new Interest(Set.of(file)));
            for (int i = 0; i < MANY; i++) {
                Files.createFile(file.resolveSibling("noise" + i));
            }
            Files.delete(file);
            var touched = new HashSet<Path>();
            for (var now = watch.await(PATIENCE); !now.isEmpty(); now = watch.await(Duration.ofMillis(1))) {
                touched.addAll(now);
            }
            assertTrue(touched.contains(file.getParent()) || touched.contains(file), touched::toString);
        }
    }

    @Test
    void whatIsNotWatchedIsSaidWithItsReason() {
        try (var watch = watch(folder -> Optional.of("nfs4").filter(_ -> folder.startsWith(temp)), 100)) {
            watch.over(new Interest(
                    Set.of(file, temp.resolve("gone/away/x"), Path.of("/elsewhere/x").toAbsolutePath())));
            assertEquals(Map.of(file.getParent(), "nfs4", temp.resolve("gone/away"), "nfs4"), watch.deaf());
        }
    }

    @Test
    void fullFoldersAreWatchedBeforeOthersWhereNotAllCanBe() throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < 5; i++) {
            files.add(Files.createDirectories(temp.resolve("full")).resolve("file" + i));
        }
        files.add(file);
        int above = temp.getNameCount() + 1;
        try (var watch = watch(_ -> Optional.empty(), above + 1)) {
            watch.over(new Interest(files));
            assertEquals(Map.of(file.getParent(), "too many folders"), watch.deaf());
            watch.over(new Interest(Set.of(file)));
            assertEquals(Map.of(), watch.deaf());
        }
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkIsAsDeafAsWhatItLeadsTo() throws IOException {
        var link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("shelf"));
        var through = link.resolve(file.getFileName());
        try (var watch = watch(folder -> Optional.of("cifs").filter(_ -> folder.startsWith(file.getParent())), 100)) {
            watch.over(new Interest(Set.of(through)));
            assertEquals(Map.of(link, "cifs"), watch.deaf());
        }
    }

    @Test
    @NeedsSymbolicLinks
    void twoPathsToOneFolderAreBothTold() throws Exception {
        var link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("shelf"));
        var through = link.resolve(file.getFileName());
        try (var watch = watch(_ -> Optional.empty(), 100)) {
            watch.over(new Interest(Set.of(file, through)));
            Files.delete(file);
            assertEquals(Set.of(file, through), watch.await(PATIENCE));
        }
    }
}
