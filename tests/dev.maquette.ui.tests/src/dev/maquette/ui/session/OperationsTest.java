// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.testkit.Eventually;

class OperationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Operations operations = new Operations();
    private final CountDownLatch enough = new CountDownLatch(1);

    @AfterEach
    void end() {
        enough.countDown();
    }

    private List<String> running() {
        return operations.running().stream().map(Running::label).toList();
    }

    private Job start(String label) throws Exception {
        Job job = operations.start(label, this::untilEnoughOrCancelled, done -> {
        }, failed -> {
        });
        Eventually.holds(label + " runs", PATIENCE, () -> running().contains(label));
        return job;
    }

    private boolean untilEnoughOrCancelled(IProgressMonitor monitor) {
        while (enough.getCount() > 0) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Thread.onSpinWait();
        }
        return true;
    }

    @Test
    void theFirstOfWhatRunsIsCancelledAndTheOthersGoOn() throws Exception {
        Job first = start("first");
        Job second = start("second");
        operations.cancelFirst();
        first.join();
        assertEquals(List.of("second"), running());
        operations.cancelFirst();
        second.join();
        assertEquals(List.of(), running());
    }

    @Test
    void whereNothingRunsNothingIsCancelled() throws Exception {
        operations.cancelFirst();
        Job job = start("later");
        enough.countDown();
        job.join();
        assertEquals(true, job.getResult().isOK());
    }
}
