// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.EditModel;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

/**
 * What a part about one model shows and edits. What is not saved stays until it is saved or reverted, so that looking
 * at another model loses nothing. What others change meanwhile is taken in at once; only where they change the very
 * field that is edited here the user is asked. Belongs to the display's thread.
 */
public final class ModelPresenter implements AutoCloseable {

    /** Where it is shown; called on the display's thread. */
    public interface Screen {

        /** Shows a model and its draft. */
        void show(EditedModel model);

        /**
         * Tells what is not saved.
         *
         * @param words a sentence, empty when all is saved
         * @param refusal why it cannot be saved; empty when it can
         */
        void unsaved(String words, String refusal);

        /** Nothing, or several models, are selected. */
        void showNothing(int selected);

        /** The model is not in the library any more; it may come back. */
        void gone();

        /** Whether the model is there is not known. */
        void unread(LibraryException failure);

        /** Something to tell about the model, with what can be done. */
        void tell(Notice notice, Notice.Action... actions);

        /** What was told has become pointless. */
        void hush();

        /** Shows on what mine and theirs differ, and asks which it shall be. */
        void compare(List<Difference> differences, Runnable mine, Runnable theirs);
    }

    /** A model and where it is. */
    private record Found(ModelRecord model, Availability availability, Path path) {
    }

    private final Session session;
    private final Drafts drafts;
    private final Screen screen;
    private final Executor background;
    private final Executor ui;
    private final List<Registration> registrations;
    private String key;
    private Found found;
    /** Number of the latest question: an answer that it has overtaken is of yesterday. */
    private long asked;
    /** Whether a saving is waited for. */
    private boolean saving;
    /** Version of the record whose conflict is told; 0 for none. */
    private long told;
    /** Version of the record that a saving was refused for; 0 for none. */
    private long refusedFor;

    /**
     * @param background runs what may take time
     * @param ui runs what touches the screen
     */
    public ModelPresenter(Session session, Drafts drafts, Screen screen, Executor background, Executor ui) {
        this.session = session;
        this.drafts = drafts;
        this.screen = screen;
        this.background = background;
        this.ui = ui;
        this.registrations = List.of(session.onChange(event -> ui.execute(() -> changed(event))),
                session.onState(state -> ui.execute(() -> select(List.of()))),
                session.onCheck(() -> ui.execute(this::reload)),
                drafts.onChange(this::redraft));
    }

    /** Shows the one that is selected. */
    public void select(List<String> keys) {
        String wanted = keys.size() == 1 ? keys.getFirst() : null;
        if (wanted == null || !wanted.equals(key)) {
            found = null;
            refusedFor = 0;
            told = 0;
        }
        key = wanted;
        if (key == null) {
            asked++;
            screen.showNothing(keys.size());
            screen.unsaved("", "");
        } else {
            reload();
        }
    }

    private void reload() {
        if (key == null) {
            return;
        }
        long number = ++asked;
        String wanted = key;
        session.library().ifPresent(library -> background.execute(() -> {
            try {
                Optional<Found> answer = library.model(wanted)
                        .map(model -> new Found(model, availability(library, model), library.path(model)));
                ui.execute(() -> ifLatest(number, () -> loaded(answer)));
            } catch (LibraryException failure) {
                ui.execute(() -> ifLatest(number, () -> unread(failure)));
            } catch (UnreachableLibraryException gone) {
                ui.execute(() -> ifLatest(number, () -> unread(gone.failure())));
            }
        }));
    }

    private void ifLatest(long number, Runnable action) {
        if (number == asked) {
            action.run();
        }
    }

    /** It may well be there: what is known of it and what is not saved stay. */
    private void unread(LibraryException failure) {
        if (found != null) {
            session.tell(failure);
        } else {
            screen.unread(failure);
            screen.unsaved("", "");
        }
    }

    /** What the last look at the files found: of those not there, only what is like it is looked through. */
    private static Availability availability(Library library, ModelRecord model) {
        ModelQuery like = ModelQuery.all().withAvailability(Set.of(Availability.MISSING, Availability.OFFLINE))
                .withText(model.name()).withTypes(Set.of(model.type().id())).withBases(Set.of(model.base().id()))
                .withFormats(Set.of(model.format().id()));
        return library.models(like).items().stream().filter(each -> each.key().equals(model.key())).findFirst()
                .map(ModelSummary::availability).orElse(Availability.PRESENT);
    }

    private void loaded(Optional<Found> answer) {
        found = answer.orElse(null);
        if (found == null) {
            drafts.drop(key);
            screen.gone();
            screen.unsaved("", "");
            return;
        }
        ModelRecord model = found.model();
        Optional<Draft> overtaken = drafts.of(key).filter(draft -> !draft.equals(upToDate(draft)));
        if (overtaken.isPresent()) {
            drafts.put(upToDate(overtaken.get()));
        } else {
            display();
        }
        saveAgain();
    }

    /** Others had changed something else: with that taken in, what was refused can be saved. */
    private void saveAgain() {
        boolean newer = refusedFor != 0 && draft().base().version() != refusedFor;
        refusedFor = 0;
        if (newer && told == 0) {
            save();
        }
    }

    private void redraft(String changed) {
        if (changed.equals(key) && found != null) {
            display();
        }
    }

    private Draft draft() {
        return drafts.of(key).orElseGet(() -> Draft.of(found.model()));
    }

    private void display() {
        Draft draft = draft();
        screen.show(new EditedModel(found.model(), draft.changes(), found.availability(), found.path()));
        screen.unsaved(FieldWords.unsaved(draft), draft.refused().values().stream().sorted().findFirst().orElse(""));
        boolean conflict = draft.conflictsWith(found.model());
        if (conflict && told != found.model().version()) {
            told = found.model().version();
            tellConflict();
        } else if (!conflict && told != 0) {
            told = 0;
            screen.hush();
        }
    }

    private void tellConflict() {
        screen.tell(Notice.of(Notice.Kind.WARNING, Messages.Conflict_title, Messages.Conflict_text),
                new Notice.Action(Messages.Conflict_mine, this::keepMine),
                new Notice.Action(Messages.Conflict_theirs, this::revert),
                new Notice.Action(Messages.Conflict_compare, this::compare));
    }

    /** Both are looked at; thinking better of it leaves the question standing. */
    private void compare() {
        if (found != null) {
            tellConflict();
            screen.compare(FieldWords.differences(draft(), found.model()), this::keepMine, this::revert);
        }
    }

    private void keepMine() {
        if (found != null) {
            drafts.put(draft().on(found.model()));
            save();
        }
    }

    /** Puts a field's value into the draft. */
    public void change(String field, Object value) {
        edit(draft -> draft.with(field, value));
    }

    /** Says why a field's value cannot be saved; null when it can. */
    public void refuse(String field, String reason) {
        edit(draft -> draft.refusing(field, reason));
    }

    private void edit(UnaryOperator<Draft> edit) {
        if (found == null) {
            return;
        }
        Draft next = upToDate(edit.apply(draft()));
        if (next.equals(draft())) {
            return;
        }
        if (session.may(Right.MANAGE)) {
            drafts.put(next);
        } else {
            display(); // as it was: nobody shall type what cannot be kept
            screen.tell(Notice.of(Notice.Kind.INFO, Messages.Details_mayNot, Messages.Details_mayNotText));
        }
    }

    /** A draft that no longer disagrees with what others saved goes on from there. */
    private Draft upToDate(Draft draft) {
        ModelRecord model = found.model();
        return draft.base().version() >= model.version() || draft.conflictsWith(model) ? draft : draft.on(model);
    }

    /** Whether the shown model has anything that is not saved. */
    public boolean isDirty() {
        return key != null && drafts.of(key).isPresent();
    }

    /** Saves what is changed about the shown model in the background, as one step that can be undone. */
    public void save() {
        EditModel edit = saving ? null : edit();
        if (edit != null) {
            Draft draft = draft();
            String label = label(draft);
            session.run(label, edit, edited -> {
                undoable(edited, label);
                ui.execute(() -> settle(edited.model()));
            }, failure -> ui.execute(() -> failed(draft, failure)));
        }
    }

    /**
     * Saves what is changed about the shown model in the background and returns when that is done: a part that is about
     * to be closed has to know. A second one does not begin while the first goes on.
     *
     * @param waiting returns when the saving has ended; what the user does meanwhile may be carried out
     * @return whether all is saved
     */
    public boolean saveNow(Consumer<Future<?>> waiting) {
        String subject = key;
        Optional<Library> library = session.library();
        EditModel edit = saving || library.isEmpty() ? null : edit();
        if (edit != null) {
            Draft draft = draft();
            CompletableFuture<Runnable> end = new CompletableFuture<>();
            saving = true;
            session.operations().start(label(draft),
                    monitor -> library.get().run(edit, Actor.localUser(), monitor),
                    edited -> end.complete(() -> saved(edited, draft)),
                    failure -> end.complete(() -> failed(draft, failure)), () -> end.complete(() -> {
                    }));
            waiting.accept(end);
            saving = false;
            end.join().run();
        }
        return subject == null || drafts.of(subject).isEmpty();
    }

    private void saved(EditModel.Edited edited, Draft draft) {
        undoable(edited, label(draft));
        settle(edited.model());
    }

    /** What is to be saved; null where there is nothing, or it cannot be saved. */
    private EditModel edit() {
        if (!isDirty() || found == null || !draft().isValid()) {
            return null;
        }
        drafts.put(draft().tidy());
        Draft draft = draft();
        return draft.isDirty() ? new EditModel(draft.base().key(), draft.base().version(), draft.changes()) : null;
    }

    private static String label(Draft draft) {
        boolean rename = draft.changes().fields().containsKey("name");
        return NLS.bind(rename ? Messages.Details_rename : Messages.Details_edit, draft.base().name());
    }

    private void undoable(EditModel.Edited edited, String label) {
        if (edited.batch() != null) {
            session.undo().done(new UndoStack.Step(List.of(edited.batch()), label));
        }
    }

    /** What was typed while it was being saved is still to be saved. */
    private void settle(ModelRecord saved) {
        drafts.of(saved.key()).ifPresent(draft -> drafts.put(draft.on(saved)));
        reload();
    }

    private void failed(Draft draft, LibraryException failure) {
        if (!draft.base().key().equals(key)) {
            session.tell(failure);
        } else if (failure.problem() == Problem.CONFLICT) {
            told = 0;
            refusedFor = draft.base().version();
            reload();
        } else {
            screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
        }
    }

    /** Takes what the record holds again. */
    public void revert() {
        if (key != null) {
            drafts.drop(key);
        }
    }

    private void changed(LibraryEvent event) {
        if (key != null && event.changed().contains(key)) {
            reload();
        }
    }

    /** Ends listening. */
    @Override
    public void close() {
        asked++;
        key = null; // what is being saved ends without it
        registrations.forEach(Registration::end);
    }
}
