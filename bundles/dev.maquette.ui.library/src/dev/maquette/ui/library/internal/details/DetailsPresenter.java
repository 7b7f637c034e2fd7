// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.WithdrawOverrides;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.details.Draft.Field;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

/**
 * What the Details view shows and edits. Unsaved texts are kept for each model until they are saved or reverted, so
 * that looking at another model loses nothing. Belongs to the display's thread.
 */
public final class DetailsPresenter {

    /** Where it is shown; called on the display's thread. */
    public interface Screen {

        /** Shows a model; texts of the draft take the place of the record's. */
        void show(ModelRecord model, Availability availability, String path, Texts texts);

        /** Nothing, or several models, are selected. */
        void showNothing(int selected);

        /** Something to tell about the model, with what can be done. */
        void tell(Notice notice, Notice.Action... actions);

        /** Whether there is anything to save. */
        void dirty(boolean dirty, boolean valid);
    }

    /** The texts that can be edited. */
    public record Texts(String name, String description, String notes) {
    }

    private final Session session;
    private final Screen screen;
    private final Executor background;
    private final Executor ui;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final List<Registration> registrations;
    private String key;
    /** Number of the latest question: an answer that it has overtaken is of yesterday. */
    private long asked;

    /**
     * @param background runs what may take time
     * @param ui runs what touches the screen
     */
    public DetailsPresenter(Session session, Screen screen, Executor background, Executor ui) {
        this.session = session;
        this.screen = screen;
        this.background = background;
        this.ui = ui;
        this.registrations = List.of(session.onChange(event -> ui.execute(() -> changed(event))),
                session.onState(state -> ui.execute(this::anotherLibrary)),
                session.onCheck(() -> ui.execute(this::checked)));
    }

    private void anotherLibrary() {
        drafts.clear();
        select(List.of());
    }

    /** Shows the one that is selected. */
    public void select(List<String> keys) {
        key = keys.size() == 1 ? keys.getFirst() : null;
        if (key == null) {
            screen.showNothing(keys.size());
            screen.dirty(false, true);
        } else {
            load(key);
        }
    }

    private void load(String wanted) {
        long number = ++asked;
        session.library().ifPresent(library -> background.execute(() -> {
            Optional<Found> found = read(library, wanted);
            ui.execute(() -> {
                if (number == asked) {
                    loaded(wanted, found);
                }
            });
        }));
    }

    /** A model and where it is. */
    private record Found(ModelRecord model, Availability availability, String path) {
    }

    private Optional<Found> read(Library library, String wanted) {
        try {
            return library.model(wanted).map(
                    model -> new Found(model, availability(library, wanted), library.path(model).toString()));
        } catch (LibraryException failure) {
            session.tell(failure);
            return Optional.empty();
        }
    }

    /** What the last look at the files found; few are not there. */
    private static Availability availability(Library library, String key) {
        ModelQuery absent =
                ModelQuery.all().withAvailability(Set.of(Availability.MISSING, Availability.OFFLINE));
        return library.models(absent).items().stream().filter(model -> model.key().equals(key)).findFirst()
                .map(ModelSummary::availability).orElse(Availability.PRESENT);
    }

    private void loaded(String wanted, Optional<Found> found) {
        if (!wanted.equals(key)) {
            return;
        }
        if (found.isEmpty()) {
            drafts.remove(wanted);
            select(List.of());
            return;
        }
        ModelRecord model = found.get().model();
        Draft draft = drafts.getOrDefault(wanted, Draft.of(model));
        boolean overtaken = draft.isDirty() && !edited(draft.base()).equals(edited(model));
        show(found.get(), draft.isDirty() ? draft : Draft.of(model));
        if (overtaken) {
            tellConflict(model);
        }
    }

    /** What people edit; a hash that is found out meanwhile is nothing to ask about. */
    private static Map<?, ?> edited(ModelRecord model) {
        Map<?, ?> all = Json.read(Json.write(model), Map.class);
        Map<Object, Object> fields = new HashMap<>(all);
        fields.keySet().removeAll(List.of("hash", "version", "updated_at"));
        return fields;
    }

    private void show(Found found, Draft draft) {
        drafts.put(found.model().key(), draft);
        screen.show(found.model(), found.availability(), found.path(),
                new Texts(draft.text(Field.NAME), draft.text(Field.DESCRIPTION), draft.text(Field.NOTES)));
        screen.dirty(draft.isDirty(), draft.isValid());
    }

    private void tellConflict(ModelRecord theirs) {
        screen.tell(Notice.of(Notice.Kind.WARNING, Messages.Conflict_title, Messages.Conflict_text),
                new Notice.Action(Messages.Conflict_mine, () -> keepMine(theirs)),
                new Notice.Action(Messages.Conflict_theirs, this::revert));
    }

    private void keepMine(ModelRecord theirs) {
        drafts.computeIfPresent(theirs.key(), (k, draft) -> draft.on(theirs));
        save();
    }

    /** The user has typed. */
    public void edit(Texts texts) {
        Draft draft = drafts.get(key);
        if (draft != null) {
            Draft next = draft.with(Field.NAME, texts.name()).with(Field.DESCRIPTION, texts.description())
                    .with(Field.NOTES, texts.notes());
            drafts.put(key, next);
            screen.dirty(next.isDirty(), next.isValid());
        }
    }

    /** Whether the shown model has unsaved texts. */
    public boolean isDirty() {
        Draft draft = drafts.get(key);
        return draft != null && draft.isDirty();
    }

    /** Saves the texts of the shown model. */
    public void save() {
        Draft draft = drafts.get(key);
        if (draft != null && draft.isDirty() && draft.isValid()) {
            String label = draft.texts().containsKey(Field.NAME)
                    ? NLS.bind(Messages.Details_rename, draft.base().name())
                    : NLS.bind(Messages.Details_edit, draft.base().name());
            send(draft.base(), draft.changes(), label, () -> drafts.remove(draft.base().key()));
        }
    }

    /** Takes the texts of the record again. */
    public void revert() {
        if (key != null) {
            drafts.remove(key);
            load(key);
        }
    }

    /** Sets one field at once, such as the rating. */
    public void set(ModelRecord model, String field, Object value) {
        send(model, ModelChanges.none().with(field, value), NLS.bind(Messages.Details_edit, model.name()),
                DetailsPresenter::nothing);
    }

    /** Takes back what the user decided about a field, so that the record says what is found. */
    public void withdraw(ModelRecord model, String field) {
        String label = NLS.bind(Messages.Details_withdraw, model.name());
        session.run(label, new WithdrawOverrides(model.key(), model.version(), Set.of(field)),
                withdrawn -> done(model.key(), label, withdrawn.batch(), DetailsPresenter::nothing),
                failure -> ui.execute(() -> failed(model.key(), failure)));
    }

    private static void nothing() {
        // no draft is concerned
    }

    private void send(ModelRecord model, ModelChanges changes, String label, Runnable saved) {
        session.run(label, new EditModel(model.key(), model.version(), changes),
                edited -> done(model.key(), label, edited.batch(), saved),
                failure -> ui.execute(() -> failed(model.key(), failure)));
    }

    private void done(String changed, String label, Long batch, Runnable saved) {
        if (batch != null) {
            session.undo().done(new UndoStack.Step(List.of(batch), label));
        }
        ui.execute(() -> {
            saved.run();
            load(changed);
        });
    }

    private void failed(String edited, LibraryException failure) {
        if (failure.problem() == Problem.CONFLICT) {
            load(edited);
        } else {
            screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
        }
    }

    private void changed(LibraryEvent event) {
        if (key != null && event.changed().contains(key)) {
            load(key);
        }
    }

    private void checked() {
        if (key != null) {
            load(key);
        }
    }

    /** Ends listening. */
    public void close() {
        registrations.forEach(Registration::end);
    }
}
