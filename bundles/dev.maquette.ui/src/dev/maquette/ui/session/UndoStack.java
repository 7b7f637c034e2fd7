// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What this workbench did and can take back, latest first. Safe for threads. */
public final class UndoStack {

    /**
     * Something that was done.
     *
     * @param batches the library's changes, in the order they were made
     * @param label what it was, such as "Rename Lanternmoth"
     */
    public record Step(List<Long> batches, String label) {

        public Step {
            batches = List.copyOf(batches);
        }
    }

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private final Listeners<UndoStack> listeners = new Listeners<>();

    /** A new step was done; what was undone before cannot be redone any more. */
    public void done(Step step) {
        synchronized (this) {
            undo.push(step);
            redo.clear();
        }
        listeners.tell(this);
    }

    /** The step was taken back by these changes: it can be redone. */
    public void undone(Step step, List<Long> batches) {
        move(step, undo, redo, batches);
    }

    /** The step was done again by these changes: it can be undone. */
    public void redone(Step step, List<Long> batches) {
        move(step, redo, undo, batches);
    }

    private void move(Step step, Deque<Step> from, Deque<Step> to, List<Long> batches) {
        synchronized (this) {
            from.remove(step);
            to.push(new Step(batches, step.label()));
        }
        listeners.tell(this);
    }

    /** The step cannot be taken back or done again any more. */
    public void dropped(Step step) {
        synchronized (this) {
            undo.remove(step);
            redo.remove(step);
        }
        listeners.tell(this);
    }

    /** Another library: nothing of the former can be undone. */
    public void clear() {
        synchronized (this) {
            undo.clear();
            redo.clear();
        }
        listeners.tell(this);
    }

    /** Whether the step was done and not taken back. */
    public synchronized boolean canUndo(Step step) {
        return undo.contains(step);
    }

    /** The latest step that can be taken back. */
    public synchronized Optional<Step> undoable() {
        return Optional.ofNullable(undo.peek());
    }

    /** The latest step that can be done again. */
    public synchronized Optional<Step> redoable() {
        return Optional.ofNullable(redo.peek());
    }

    /** Calls the listener after each change, on the thread that made it. */
    public Registration subscribe(Runnable listener) {
        return listeners.add(stack -> listener.run());
    }
}
