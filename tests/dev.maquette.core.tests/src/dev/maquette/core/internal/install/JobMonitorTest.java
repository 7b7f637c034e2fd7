// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class JobMonitorTest {

    private final JobMonitor monitor = new JobMonitor(new NullProgressMonitor());

    private Order after(Order... orders) {
        for (var order : orders) {
            monitor.order(order);
        }
        assertTrue(monitor.isCanceled());
        return monitor.order().orElseThrow();
    }

    @Test
    void whatIsPausedAndThenCancelledIsThrownAway() {
        assertEquals(Order.CANCEL, after(Order.PAUSE, Order.CANCEL));
    }

    @Test
    void whatIsCancelledIsNotPaused() {
        assertEquals(Order.CANCEL, after(Order.CANCEL, Order.PAUSE, Order.RELEASE));
    }

    @Test
    void nothingIsDoneWithWhatSomebodyElseHas() {
        assertEquals(Order.LOST, after(Order.PAUSE, Order.LOST, Order.CANCEL));
    }
}
