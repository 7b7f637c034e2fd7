// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Runs the display's events until something holds; the test is on the display's thread. */
final class Pump {

    private static final long PATIENCE = Duration.ofSeconds(15).toNanos();

    private final Display display;

    Pump(Display display) {
        this.display = display;
    }

    void until(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not in time: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, Pump::wake);
                display.sleep();
            }
        }
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }
}
