// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.testkit.Eventually;

class RunsTest {

    private final Runs runs = new Runs(null);

    private static JobMonitor monitor() {
        return new JobMonitor(new NullProgressMonitor());
    }

    @Test
    void whatIsUnderWayIsReleasedAndNothingBeginsAnyMore() throws Exception {
        var early = monitor();
        assertTrue(runs.begin("1", early));
        var closing = CompletableFuture.runAsync(runs::close);
        Eventually.holds("told", Duration.ofSeconds(10), early::isCanceled);
        runs.end("1");
        closing.get(10, TimeUnit.SECONDS);
        assertEquals(Order.RELEASE, early.order().orElseThrow());

        var late = monitor();
        assertFalse(runs.begin("2", late));
        assertFalse(late.isCanceled());
    }
}
