// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.missing.Mounts;

class DisksTest {

    private static final String VOLUME = "ext4 1000";

    /** Folders that stand for places where disks are mounted. */
    private static final class Places implements Mounts {

        private final Map<Path, String> mounted = new HashMap<>();

        @Override
        public boolean exists(Path path) {
            return Files.exists(path);
        }

        @Override
        public Path mountOf(Path existing) {
            var at = existing;
            while (at.getParent() != null && !mounted.containsKey(at)) {
                at = at.getParent();
            }
            return at;
        }

        @Override
        public Optional<String> volumeAt(Path mount) {
            return Optional.ofNullable(mounted.get(mount)).filter(_ -> exists(mount));
        }
    }

    @TempDir
    private Path temp;
    private final Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final Places places = new Places();
    private LibraryFolder library;
    private Path archive;

    @BeforeEach
    void mount() throws IOException {
        temp = temp.toRealPath();
        library = new LibraryFolder(Files.createDirectories(temp.resolve("studio/library")));
        archive = Files.createDirectories(temp.resolve("archive"));
        places.mounted.put(temp.resolve("studio"), VOLUME);
        places.mounted.put(archive, VOLUME);
        Files.createDirectories(archive.resolve("loras"));
        Files.writeString(library.volumes(), "{\"volumes\":{\"" + archive + "\":\"" + VOLUME + "\"}}");
    }

    private List<Volume> volumes(Instant moment) {
        var disks = new Disks(library, places, moment);
        disks.add(archive.resolve("loras"), 7);
        disks.add(archive.resolve("loras"), 8);
        return disks.volumes();
    }

    @Test
    void theLibrarysDiskIsToldEvenWithoutModels() {
        var disks = volumes(now);
        assertEquals(List.of("archive", "studio"), disks.stream().map(Volume::name).toList());
        assertTrue(disks.getLast().library());
        assertEquals(0, disks.getLast().models());
        assertEquals(2, disks.getFirst().models());
        assertEquals(15, disks.getFirst().bytes());
        assertFalse(disks.getFirst().away());
    }

    @Test
    void aDiskThatIsAwayIsToldAsItWasWhenItWasLastThere() throws IOException {
        long total = volumes(now).getFirst().total();
        Files.delete(archive.resolve("loras"));
        places.mounted.remove(archive);

        var disks = volumes(now.plusSeconds(100_000));

        var away = disks.getLast();
        assertEquals("archive", away.name());
        assertTrue(away.away());
        assertEquals(2, away.models());
        assertEquals(15, away.bytes());
        assertEquals(now, away.seen());
        assertEquals(total, away.total());
    }

    @Test
    void ofAFolderThatIsGoneFromADiskThatIsThereNothingIsTold() throws IOException {
        Files.delete(archive.resolve("loras"));
        assertEquals(List.of("studio"), volumes(now).stream().map(Volume::name).toList());
    }
}
