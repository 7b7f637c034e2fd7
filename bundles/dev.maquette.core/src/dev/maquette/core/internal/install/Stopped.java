// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

/** An installation has stopped as it was told; the job says so already. */
final class Stopped extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Order order;

    Stopped(Order order, Throwable cause) {
        super("The installation was stopped: " + order.text(), cause);
        this.order = order;
    }

    Order order() {
        return order;
    }
}
