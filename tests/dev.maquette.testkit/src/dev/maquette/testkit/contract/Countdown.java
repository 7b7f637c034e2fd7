// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import org.eclipse.core.runtime.NullProgressMonitor;

/** A monitor that is cancelled once it has been asked so many times. */
final class Countdown extends NullProgressMonitor {

    private int left;
    private boolean said;

    /** @param left how often it is not cancelled yet */
    Countdown(int left) {
        this.left = left;
    }

    @Override
    public boolean isCanceled() {
        said = left-- <= 0;
        return said;
    }

    /** Whether somebody was told that it is cancelled. */
    boolean said() {
        return said;
    }
}
