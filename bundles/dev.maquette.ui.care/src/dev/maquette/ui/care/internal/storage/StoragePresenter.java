// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.api.request.SurveyStorage.Use;
import dev.maquette.ui.care.internal.page.Fresh;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Registration;

/**
 * Follows what the open library takes, and what of it the user looks at. All is added up in the background. Its methods
 * belong to the display's thread.
 */
final class StoragePresenter {

    private static final int FOLDERS = 24;

    private record Choice(Grouping grouping, boolean unusedOnly) {
    }

    private record Chart(Choice choice, Node all, long neverUsed) {
    }

    private record Known(Library library, Storage storage) {
    }

    private final Screen<StorageState> screen;
    private final Working working;
    private final Handling handling;
    private final Lull lull;
    private final Fresh<Chart> content;
    private final List<Registration> registrations;
    private volatile Choice choice;
    private volatile boolean stale = true;
    /** Used by one question at a time. */
    private Known known;
    private StorageState state;

    /** @param patience how long to wait after a change before everything is added up again */
    StoragePresenter(Surroundings surroundings, Screen<StorageState> screen, Grouping grouping, Duration patience) {
        this.screen = screen;
        this.choice = new Choice(grouping, false);
        this.state = StorageState.none(grouping);
        this.working = new Working(surroundings, screen, this::refresh);
        this.handling = new Handling(surroundings.session(), working, screen);
        this.content = new Fresh<>(surroundings, this::look, this::show, working::tell);
        this.lull = new Lull(surroundings.background(), patience, this::refresh);
        var session = surroundings.session();
        registrations = List.of(session.onState(any -> refresh()), session.onChange(event -> lull.soon()),
                session.onCheck(lull::soon));
        refresh();
    }

    private Chart look(Library library) throws LibraryException {
        var wanted = choice;
        if (stale || known == null || known.library != library) {
            stale = false;
            known = null;
            long start = System.nanoTime();
            known = new Known(library, library.run(new SurveyStorage(FOLDERS, true, false), Actor.localUser(),
                    new NullProgressMonitor()));
            lull.took(System.nanoTime() - start);
        }
        var models = known.storage.models();
        var shown = wanted.unusedOnly ? models.stream().filter(model -> model.use() == Use.NEVER).toList() : models;
        return new Chart(wanted, Node.all(shown, wanted.grouping), known.storage.neverUsed().bytes());
    }

    private void show(Optional<Chart> answer) {
        if (answer.isEmpty()) {
            become(StorageState.none(choice.grouping));
            return;
        }
        var chart = answer.get();
        if (!chart.choice.equals(choice)) {
            return; // something else is wanted by now, and being worked out
        }
        boolean same = chart.choice.grouping == state.grouping();
        become(new StorageState(true, chart.choice.grouping, chart.choice.unusedOnly, chart.all,
                same ? chart.all.path(state.ids()) : List.of(), chart.neverUsed));
    }

    private void become(StorageState next) {
        state = next;
        screen.show(state);
    }

    /** What is to be seen now. */
    StorageState state() {
        return state;
    }

    /** Does something with the models of a cell. */
    Handling handling() {
        return handling;
    }

    /** Adds everything up again; may be called from any thread. */
    void refresh() {
        stale = true;
        content.ask();
    }

    /** Puts models together by something else; what was opened is left. */
    void group(Grouping grouping) {
        choose(new Choice(grouping, choice.unusedOnly));
    }

    /** Shows only models that never drew, or all. */
    void unusedOnly(boolean only) {
        choose(new Choice(choice.grouping, only));
    }

    private void choose(Choice next) {
        if (!next.equals(choice)) {
            choice = next;
            content.ask();
        }
    }

    /** Opens a cell: what is in it is drawn from now on. */
    void open(Cell cell) {
        if (cell.node().opens()) {
            become(state.at(state.ids(cell)));
        }
    }

    /** Goes back to what was opened so many steps before; 0 shows everything. */
    void backTo(int depth) {
        if (depth < state.path().size()) {
            become(state.at(state.ids().subList(0, depth)));
        }
    }

    /** Goes back one step; from the top, to all models. */
    void back() {
        if (!state.path().isEmpty()) {
            backTo(state.path().size() - 1);
        } else if (state.unusedOnly()) {
            unusedOnly(false);
        }
    }

    /** Ends what is being done. */
    void cancel() {
        working.cancel();
    }

    /** Nobody looks any more. */
    void close() {
        registrations.forEach(Registration::end);
        working.close();
    }
}
