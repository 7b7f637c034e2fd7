// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Runs the display's events until something holds; the test is on the display's thread. */
public final class Pump {

    private static final long PATIENCE = Duration.ofSeconds(15).toNanos();
    private static final int FRAME = 40;

    private final Display display;

    public Pump(Display display) {
        this.display = display;
    }

    public void until(String what, BooleanSupplier holds) {
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

    /** Lets the screen be painted a few times. */
    public void frames(int count) {
        AtomicInteger painted = new AtomicInteger();
        for (int i = 1; i <= count; i++) {
            display.timerExec(i * FRAME, painted::incrementAndGet);
        }
        until("it is painted", () -> painted.get() == count);
    }

    private static void wake() {
        // the display has something to do and looks at the condition again
    }
}
