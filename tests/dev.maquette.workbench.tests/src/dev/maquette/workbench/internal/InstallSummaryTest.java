// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;

class InstallSummaryTest {

    private static InstallJob job(long id, Status status, long bytes, long total, long speed) {
        return new InstallJob(id, status, Map.of(), null, false, "a/" + id, null, bytes, total, null, null, 10,
                List.of(), speed, Instant.EPOCH, Instant.EPOCH);
    }

    @Test
    void whatGoesOnIsSummedUp() {
        var summary = InstallSummary.of(List.of(job(1, Status.DOWNLOADING, 25, 100, 40_000_000),
                job(2, Status.DOWNLOADING, 25, 100, 21_400_000), job(3, Status.PAUSED, 0, 800, 0),
                job(4, Status.COMPLETED, 100, 100, 0), job(5, Status.ERROR, 10, 100, 0)));
        assertEquals("2 installations \u00b7 61.4 MB/s", summary.words());
        assertEquals(0.25, summary.fraction().orElseThrow());
    }

    @Test
    void withoutSizesNoPercentageIsFaked() {
        var summary = InstallSummary.of(List.of(job(1, Status.WAITING, 0, 0, 0)));
        assertEquals("1 installation", summary.words());
        assertEquals(OptionalDouble.empty(), summary.fraction());
    }

    @Test
    void nothingIsSaidWhileNothingGoesOn() {
        assertEquals("", InstallSummary.of(List.of(job(1, Status.CANCELLED, 0, 0, 0))).words());
    }
}
