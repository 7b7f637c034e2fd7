// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What an operation says of its progress, kept until somebody asks; and whether it shall end. */
final class Progress extends NullProgressMonitor {

    private final IProgressMonitor ending;
    private String task = "";
    private String detail = "";
    private int total;
    private double worked;
    private State told;

    /**
     * How far it is.
     *
     * @param task what is done; may be empty
     * @param detail what it is at; may be empty
     * @param worked out of the total
     * @param total 0 or less when nobody knows
     */
    record State(String task, String detail, double worked, int total) {
    }

    /** @param ending cancels it as well */
    Progress(IProgressMonitor ending) {
        this.ending = ending;
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || ending.isCanceled();
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        total = totalWork;
        worked = 0;
        setTaskName(name);
    }

    @Override
    public synchronized void setTaskName(String name) {
        task = name == null ? "" : name;
    }

    @Override
    public synchronized void subTask(String name) {
        detail = name == null ? "" : name;
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        worked += work;
    }

    /** How far it is, or null when that is what was asked for last. */
    synchronized State news() {
        var now = new State(task, detail, worked, total);
        if (now.equals(told) || told == null && total == 0 && task.isEmpty() && detail.isEmpty()) {
            return null;
        }
        told = now;
        return now;
    }
}
