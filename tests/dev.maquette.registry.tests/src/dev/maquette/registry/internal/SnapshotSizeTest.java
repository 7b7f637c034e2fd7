// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.maquette.registry.spi.Row;
import dev.maquette.testkit.Eventually;

class SnapshotSizeTest {

    private static final int ROWS = 100_000;
    private static final long MOST = 64L << 20;
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static Row row(int number) {
        var key = new UUID(number * 0x9E3779B97F4A7C15L, number).toString();
        return new Row(key, "Cinematic portrait model number " + number, "main", "sdxl", "checkpoint", "normal",
                "A description of some length, as people write it, of model " + number, key + "/model-" + number
                        + ".safetensors",
                number, 3, false, List.of("portrait", "group " + number % 100),
                "Notes that were taken on " + number, "apache-2.0", true, NOW, NOW, 1,
                "blake3:" + Long.toHexString(number * 0x9E3779B97F4A7C15L), false);
    }

    private static long used() throws Exception {
        var garbage = new WeakReference<>(new Object());
        System.gc();
        Eventually.holds("garbage is collected", Duration.ofSeconds(10), () -> garbage.refersTo(null));
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aHundredThousandRowsTakeLessThan64Megabytes() throws Exception {
        long before = used();
        var snapshot = Snapshot.empty();
        for (int from = 0; from < ROWS; from += 5_000) {
            snapshot = snapshot.with(List.of(), IntStream.range(from, from + 5_000).mapToObj(SnapshotSizeTest::row)
                    .toList());
        }
        long retained = used() - before;
        assertEquals(ROWS, snapshot.size());
        assertTrue(retained < MOST, () -> "Retained " + retained + " bytes");
    }
}
