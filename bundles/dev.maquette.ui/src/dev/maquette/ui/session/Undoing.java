// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.UndoChange;
import dev.maquette.ui.internal.Messages;

/** Takes back and does again what is on a session's undo stack. */
public final class Undoing {

    private final Session session;

    /** The undo of a session. */
    public Undoing(Session session) {
        this.session = session;
    }

    /**
     * Puts on the stack what was done, and makes the button of the notice that tells it.
     *
     * @param batches the library's changes, in the order they were made
     * @param label what was done, such as "Rename Lanternmoth"
     * @param button what the button says
     * @return empty where nothing was changed
     */
    public Optional<Notice.Action> done(List<Long> batches, String label, String button) {
        if (batches.isEmpty()) {
            return Optional.empty();
        }
        UndoStack.Step step = new UndoStack.Step(batches, label);
        session.undo().done(step);
        return Optional.of(new Notice.Action(button, () -> undo(step)));
    }

    /**
     * The same for one change.
     *
     * @param batch null where nothing was changed
     */
    public Optional<Notice.Action> done(Long batch, String label, String button) {
        return done(batch == null ? List.of() : List.of(batch), label, button);
    }

    /** Takes the latest step back, in the background; nothing when there is none. */
    public void undo() {
        session.undo().undoable().ifPresent(this::undo);
    }

    /**
     * Takes this step back, in the background, also when others were done since; the library refuses it when it cannot
     * be. What was taken back already is left alone.
     */
    public void undo(UndoStack.Step step) {
        UndoStack stack = session.undo();
        if (stack.canUndo(step)) {
            reverse(step, NLS.bind(Messages.Undoing_undo, step.label()), stack::undone);
        } else {
            session.tell(Notice.of(Notice.Kind.INFO, NLS.bind(Messages.Undoing_not, step.label()),
                    Messages.Undoing_notText));
        }
    }

    /** Does the latest undone step again, in the background; nothing when there is none. */
    public void redo() {
        UndoStack stack = session.undo();
        stack.redoable().ifPresent(step -> reverse(step, NLS.bind(Messages.Undoing_redo, step.label()),
                stack::redone));
    }

    private void reverse(UndoStack.Step step, String label, BiConsumer<UndoStack.Step, List<Long>> reversed) {
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> reverse(library, step, monitor), batches -> {
                    reversed.accept(step, batches);
                    session.tell(Notice.of(Notice.Kind.DONE, NLS.bind(Messages.Undoing_done, label), ""));
                }, failure -> {
                    session.undo().dropped(step);
                    session.tell(failure);
                }));
    }

    private static List<Long> reverse(Library library, UndoStack.Step step, IProgressMonitor monitor)
            throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, step.batches().size());
        List<Long> reversals = new ArrayList<>();
        for (long batch : step.batches().reversed()) {
            reversals.add(library.run(new UndoChange(batch), Actor.localUser(), progress.split(1)).batch());
        }
        return reversals;
    }
}
