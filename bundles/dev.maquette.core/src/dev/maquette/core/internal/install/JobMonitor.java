// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** The monitor of an installation that is under way; it counts as cancelled also when somebody gave an order. */
final class JobMonitor extends ProgressMonitorWrapper {

    private volatile Order order;

    JobMonitor(IProgressMonitor caller) {
        super(caller);
    }

    /**
     * The first order counts; but what shall be thrown away is not kept because it was paused a moment before, and
     * nothing can be done any more with what somebody else has.
     */
    synchronized void order(Order given) {
        boolean stronger = switch (given.kind()) {
        case LOST -> true;
        case CANCEL -> order == null || order.kind() != Order.Kind.LOST;
        case PAUSE, RESTART, RELEASE -> order == null;
        };
        if (stronger) {
            order = given;
        }
    }

    Optional<Order> order() {
        return Optional.ofNullable(order);
    }

    @Override
    public boolean isCanceled() {
        return order != null || super.isCanceled();
    }

    /** Ends what is done when nobody wants it any more. */
    void check() {
        if (isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
