// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.core.internal.missing.VolumeMemory.Sight;

class VolumeMemoryTest {

    @TempDir
    private Path temp;
    private final Instant now = Instant.parse("2026-11-20T08:00:00Z");

    private VolumeMemory memory() {
        return new VolumeMemory(temp.resolve("volumes.json"));
    }

    @Test
    void whatADiskWasLikeIsRememberedBesideWhichItIs() {
        memory().write(Map.of("/vault", "ext4 1000"));
        memory().saw(Map.of("/vault", new Sight(now, "ext4", 300, 1000)));
        memory().write(Map.of("/vault", "ext4 1000", "/nas", "nfs 9"));
        assertEquals(Map.of("/vault", new Sight(now, "ext4", 300, 1000)), memory().sights());
        assertEquals(Set.of("/vault", "/nas"), memory().read().keySet());
    }

    @Test
    void whoOnlySeesThatItIsThereForgetsNothingElse() {
        memory().saw(Map.of("/vault", new Sight(now, "ext4", 300, 1000)));
        memory().saw(Set.of("/vault"), now.plusSeconds(7200));
        assertEquals(new Sight(now.plusSeconds(7200), "ext4", 300, 1000), memory().sights().get("/vault"));
    }

    @Test
    void thatItIsStillThereIsNotWrittenEachTime() {
        memory().saw(Set.of("/vault"), now);
        memory().saw(Set.of("/vault"), now.plusSeconds(60));
        assertEquals(now, memory().sights().get("/vault").at());
    }

    @Test
    void aFileOfAnEarlierVersionIsRead() throws IOException {
        Files.writeString(temp.resolve("volumes.json"), "{\"volumes\":{\"/vault\":\"ext4 1000\"}}");
        assertEquals(Map.of("/vault", "ext4 1000"), memory().read());
        assertEquals(Map.of(), memory().sights());
    }
}
