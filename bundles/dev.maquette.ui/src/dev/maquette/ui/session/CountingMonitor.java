// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.OptionalDouble;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Passes everything on and remembers how far the work has come. */
final class CountingMonitor extends ProgressMonitorWrapper {

    private final Runnable changed;
    private volatile int total = UNKNOWN;
    private volatile double done;

    CountingMonitor(IProgressMonitor monitor, Runnable changed) {
        super(monitor);
        this.changed = changed;
    }

    OptionalDouble fraction() {
        int all = total;
        return all <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, done / all));
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
        super.beginTask(name, totalWork);
        changed.run();
    }

    @Override
    public void worked(int work) {
        advance(work);
        super.worked(work);
    }

    @Override
    public void internalWorked(double work) {
        advance(work);
        super.internalWorked(work);
    }

    private void advance(double work) {
        int before = percent();
        done += work;
        if (percent() != before) {
            changed.run();
        }
    }

    private int percent() {
        return (int) (100 * fraction().orElse(0));
    }
}
