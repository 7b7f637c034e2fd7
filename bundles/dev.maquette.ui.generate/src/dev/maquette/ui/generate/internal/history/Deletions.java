// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.maquette.api.library.Actor;
import dev.maquette.api.request.RemovePictures;
import dev.maquette.api.request.RemovePictures.Removed;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.session.Undoing;

/**
 * Throws pictures away and takes them back. The history of the library knows nothing of pictures; so that Undo takes
 * back what was done last nevertheless, each deletion remembers what was last in the history then. Belongs to the
 * display's thread.
 */
final class Deletions {

    private record Deletion(List<String> paths, Optional<UndoStack.Step> after) {
    }

    private final Surroundings surroundings;
    private final Consumer<Notice> tell;
    private final Runnable changed;
    private final Deque<Deletion> done = new ArrayDeque<>();
    private final Registration registration;

    /**
     * @param tell told what has become of pictures
     * @param changed called when there are other pictures
     */
    Deletions(Surroundings surroundings, Consumer<Notice> tell, Runnable changed) {
        this.surroundings = surroundings;
        this.tell = tell;
        this.changed = changed;
        registration = surroundings.session().onState(_ -> surroundings.display().execute(done::clear));
    }

    void delete(List<String> paths) {
        move(Messages.Delete_job, new RemovePictures(paths, false));
    }

    /** Whether anything, of pictures or else, can be taken back. */
    boolean canUndo() {
        return !done.isEmpty() || undoable().isPresent();
    }

    /** Takes back what was done last, be it something else than a deletion. */
    void undo() {
        if (!done.isEmpty() && done.peek().after().equals(undoable())) {
            restore(done.peek());
        } else {
            new Undoing(surroundings.session()).undo();
        }
    }

    private Optional<UndoStack.Step> undoable() {
        return surroundings.session().undo().undoable();
    }

    private void restore(Deletion deletion) {
        if (done.remove(deletion)) {
            move(Messages.Restore_job, new RemovePictures(deletion.paths(), true));
        }
    }

    private void move(String label, RemovePictures request) {
        var session = surroundings.session();
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> library.run(request, Actor.localUser(), monitor),
                moved -> surroundings.display().execute(() -> moved(request, moved)),
                failure -> surroundings.display().execute(() -> tell
                        .accept(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy())))));
    }

    private void moved(RemovePictures request, Removed moved) {
        var action = Optional.<Notice.Action>empty();
        if (!request.restore() && !moved.paths().isEmpty()) {
            var deletion = new Deletion(moved.paths(), undoable());
            done.push(deletion);
            action = Optional.of(new Notice.Action(Messages.Undo, () -> restore(deletion)));
        }
        tell.accept(new Notice(moved.failures().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING,
                HistoryWords.moved(request, moved), String.join(" ", moved.failures()), action));
        changed.run();
    }

    void close() {
        registration.end();
    }
}
