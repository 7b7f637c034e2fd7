// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.request.SurveyStorage.Volume;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.care.internal.storage.VolumeRow.Disk;
import dev.maquette.ui.session.Session;

class VolumesPresenterTest {

    private static final long GB = 1_000_000_000L;
    private final StudioLibrary library = new StudioLibrary(
            ModelRecords.model("kiln", "Kiln", "main", "sdxl", "checkpoint", 6, null));
    private final Session session = new Session(new MemoryLibraries(library));
    private final Instant now = Instant.parse("2026-11-23T08:00:00Z");

    private static Disk disk(long free, boolean away, Instant seen) {
        return new Disk(new Volume("/mnt/vault", "vault", "ext4", !away, 311, 610 * GB, free * GB, 1_000 * GB, away,
                seen));
    }

    @Test
    void disksAreToldInWords() {
        assertEquals("vault, /mnt/vault, Library, 600 GB of 1.00 TB, 400 GB free",
                VolumeWords.spoken(disk(400, false, null), now));
        assertEquals("vault, /mnt/vault, Nearly full, Library, 950 GB of 1.00 TB, 50.0 GB free",
                VolumeWords.spoken(disk(50, false, null), now));
        assertEquals("vault, /mnt/vault, Offline, 311 models, 610 GB, last seen 3 days ago",
                VolumeWords.spoken(disk(50, true, now.minus(Duration.ofDays(3))), now));
        assertTrue(VolumeWords.spoken(disk(0, true, now.minus(Duration.ofHours(30))), now).endsWith("seen yesterday"));
        assertTrue(VolumeWords.spoken(disk(0, true, now.minus(Duration.ofHours(3))), now)
                .endsWith("within the last day"));
        assertTrue(VolumeWords.spoken(disk(0, true, null), now).endsWith("last seen unknown"));
    }

    @Test
    void aDiskIsNearlyFullAboveNinetyInAHundred() {
        assertFalse(disk(100, false, null).nearlyFull());
        assertTrue(disk(99, false, null).nearlyFull());
        assertFalse(disk(1, true, now).nearlyFull(), "nobody can free space on what is away");
        assertEquals(0, new Disk(new Volume("/x", "x", "", false, 1, 1, 0, 0, true, null)).fullness());
    }

    @Test
    void whatCouldBeFreedIsToldAndFollowsTheLibrary() throws InterruptedException {
        session.open(library.info().location()).join();
        var screen = new WatchedScreen<VolumesState>();
        var presenter = new VolumesPresenter(screen.surroundings(session), screen, Duration.ZERO);
        assertEquals(List.of("You could free", "Duplicates, Not searched yet, Find", "Trash, 41.6 GB, Empty…",
                "Unfinished downloads, 8.80 GB, Show", "Orphans, Nothing"),
                screen.settled().rows().stream().map(row -> VolumeWords.spoken(row, now)).toList());
        int before = library.surveys.get();
        library.memory.changeBehindTheScenes("kiln", Map.of("name", "Kiln 2"));
        screen.settled();
        assertEquals(before + 1, library.surveys.get());
        presenter.found(163 * GB);
        assertTrue(screen.settled().rows().stream().map(row -> VolumeWords.spoken(row, now)).toList()
                .contains("Duplicates, 163 GB, Review"));
        presenter.found(0);
        assertTrue(screen.settled().rows().stream().map(row -> VolumeWords.spoken(row, now)).toList()
                .contains("Duplicates, Nothing"));
        library.breaks(true);
        presenter.refresh();
        screen.settled();
        assertEquals("The registry cannot be read.", screen.told().title());
        presenter.close();
        session.close();
    }

    @Test
    void theSumCountsDisksThatAreThere() {
        assertEquals("1 disk · 400 GB free",
                VolumeWords.sum(new VolumesState(List.of(disk(400, false, null)))));
        assertEquals("2 disks · 400 GB free",
                VolumeWords.sum(new VolumesState(List.of(disk(400, false, null), disk(300, true, now)))));
        assertEquals("", VolumeWords.sum(VolumesState.none()));
    }
}
