// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;

/** Draws a bar while work goes on, at most ten times a second, and wipes it away afterwards. */
public final class ConsoleMonitor implements IProgressMonitor {

    private static final long PAUSE = Duration.ofMillis(100).toNanos();
    private static final int BAR = 24;
    private static final int LABEL = 44;

    private final Lines err;
    private final boolean visible;
    private final Cancellation cancellation;
    private String task = "";
    private double total = UNKNOWN;
    private double worked;
    private long drawn = System.nanoTime();
    private boolean dirty;

    /**
     * @param err takes the bar
     * @param visible whether to draw at all
     * @param cancellation whether the user wants the program to stop
     */
    public ConsoleMonitor(Lines err, boolean visible, Cancellation cancellation) {
        this.err = err;
        this.visible = visible;
        this.cancellation = cancellation;
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        total = totalWork;
        worked = 0;
        setTaskName(name);
    }

    @Override
    public synchronized void setTaskName(String name) {
        if (name != null && !name.isEmpty()) {
            task = name;
        }
        draw();
    }

    @Override
    public void subTask(String name) {
        setTaskName(name);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        worked += work;
        draw();
    }

    @Override
    public synchronized void done() {
        if (dirty) {
            err.text("\r\u001b[K");
            err.flush();
            dirty = false;
        }
    }

    @Override
    public boolean isCanceled() {
        return cancellation.requested();
    }

    @Override
    public void setCanceled(boolean value) {
        if (value) {
            cancellation.request();
        }
    }

    private void draw() {
        var now = System.nanoTime();
        if (!visible || now - drawn < PAUSE) {
            return;
        }
        drawn = now;
        dirty = true;
        err.text("\r" + bar() + " " + label() + "\u001b[K");
        err.flush();
    }

    private String bar() {
        if (total <= 0) {
            return "[" + "·".repeat(BAR) + "]     ";
        }
        var part = Math.clamp(worked / total, 0, 1);
        var full = (int) Math.round(part * BAR);
        return "[" + "█".repeat(full) + "·".repeat(BAR - full) + "] "
                + String.format(Locale.ROOT, "%3d%%", Math.round(part * 100));
    }

    private String label() {
        return task.length() <= LABEL ? task : task.substring(0, LABEL - 1) + "…";
    }
}
