// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a monitor here how far an operation there is. */
final class Relayed {

    private static final int STEPS = 1_000;

    private final IProgressMonitor monitor;
    private State last = new State("", "", 0, 0);
    private boolean begun;
    private double done;

    Relayed(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * How far it is, as the server says it.
     *
     * @param task what is done
     * @param detail what it is at
     * @param worked out of the total
     * @param total 0 or less when nobody knows
     */
    record State(String task, String detail, double worked, int total) {
    }

    void tell(State now) {
        if (!begun) {
            begun = true;
            monitor.beginTask(now.task(), now.total() > 0 ? STEPS : IProgressMonitor.UNKNOWN);
        } else if (!now.task().equals(last.task())) {
            monitor.setTaskName(now.task());
        }
        if (!now.detail().equals(last.detail())) {
            monitor.subTask(now.detail());
        }
        if (now.total() > 0) {
            double far = Math.clamp(now.worked() / now.total(), 0, 1) * STEPS;
            if (far > done) {
                monitor.internalWorked(far - done);
                done = far;
            }
        }
        last = now;
    }
}
