// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/**
 * Searches for models that are there more than once, takes decisions about them and has them carried out. There are two
 * searches, each with its own groups. Its methods belong to the display's thread.
 */
final class TwinPresenter {

    private final Surroundings surroundings;
    private final Session session;
    private final Screen<TwinState> screen;
    private final Working working;
    private final Hunting hunting;
    private final Cleaning cleaning;
    private final List<Registration> registrations;
    private final Map<Likeness, Hunt> hunts = new EnumMap<>(Likeness.class);
    private Likeness likeness = Likeness.BYTES;
    private Options options = new Options(List.of(), false);

    TwinPresenter(Surroundings surroundings, Screen<TwinState> screen) {
        this.surroundings = surroundings;
        this.session = surroundings.session();
        this.screen = screen;
        this.working = new Working(surroundings, screen, () -> surroundings.display().execute(this::show));
        this.hunting = new Hunting(session, screen, working, this::show);
        this.cleaning = new Cleaning(session, screen, working, this::show);
        registrations = List.of(session.onState(any -> surroundings.display().execute(this::another)),
                session.onChange(event -> surroundings.display().execute(() -> changed(event))));
        forget();
        show();
    }

    private void forget() {
        for (Likeness each : Likeness.values()) {
            hunts.put(each, new Hunt());
        }
    }

    /** What was found in the former library is of no use in another. */
    private void another() {
        working.cancel();
        forget();
        show();
    }

    private Hunt hunt() {
        return hunts.get(likeness);
    }

    private void show() {
        screen.show(state());
    }

    /** What is to be seen now. */
    TwinState state() {
        return TwinState.of(likeness, hunt());
    }

    /** How the next search goes. */
    Options options() {
        return options;
    }

    /** Shows what is the same in this. */
    void turn(Likeness to) {
        likeness = to;
        show();
    }

    /** Searches in this way from now on, and at once. */
    void search(Options how) {
        options = how;
        search();
    }

    /** Searches again; one thing at a time. */
    void search() {
        hunting.search(hunt(), likeness, options);
    }

    /** Ends what is being done; what was found stays. */
    void cancel() {
        working.cancel();
    }

    /** Shows the models of a group, or hides them. */
    void unfold(TwinGroup group, boolean open) {
        hunt().unfold(group.id(), open);
        show();
    }

    /** What can become of all of these. */
    Set<Decision> possible(List<TwinRow> rows) {
        Set<Decision> possible = new LinkedHashSet<>();
        copies(rows).stream().findFirst()
                .ifPresent(first -> possible.addAll(hunt().decisions().possible(first.group(), first.twin())));
        copies(rows).forEach(copy -> possible.retainAll(hunt().decisions().possible(copy.group(), copy.twin())));
        return possible;
    }

    /** Decides about copies; where one cannot be decided about so, that is told. */
    void decide(List<TwinRow> rows, Decision decision) {
        decide(rows, (group, twin) -> hunt().decisions().decide(group, twin, decision));
    }

    /** Has links take the place of copies, of the kind that suits each most. */
    void link(List<TwinRow> rows) {
        decide(rows, hunt().decisions()::link);
    }

    /** Nothing is to become of copies. */
    void leave(List<TwinRow> rows) {
        decide(rows, likeness == Likeness.BYTES ? Decision.LEAVE : Decision.KEEP);
    }

    private void decide(List<TwinRow> rows, BiPredicate<TwinGroup, Twin> decision) {
        boolean refused = false;
        for (TwinRow.Copy copy : copies(rows)) {
            refused |= !decision.test(copy.group(), copy.twin());
        }
        if (refused) {
            screen.tell(Notice.of(Notice.Kind.INFO, Messages.Decision_refused, Messages.Decision_refusedText));
        }
        show();
    }

    private static List<TwinRow.Copy> copies(List<TwinRow> rows) {
        return rows.stream().filter(TwinRow.Copy.class::isInstance).map(TwinRow.Copy.class::cast).toList();
    }

    /** Decides about all groups. */
    void decideAll(Preset preset) {
        hunt().groups().forEach(group -> preset.apply(group, hunt().decisions()));
        show();
    }

    /** What is to be done about the groups of these rows; of all groups where there are none. */
    Plan plan(List<TwinRow> rows) {
        Set<String> ids = rows.stream().map(row -> row.group().id()).collect(Collectors.toSet());
        return Plan.of(hunt().groups().stream().filter(group -> ids.isEmpty() || ids.contains(group.id())).toList(),
                hunt().decisions());
    }

    /** Does what was decided about the groups of these rows, or about all. */
    void act(List<TwinRow> rows) {
        cleaning.carryOut(plan(rows), hunt());
    }

    /** Models that are not in the library any more are no copies either. */
    private void changed(LibraryEvent event) {
        Set<String> concerned = new HashSet<>();
        hunts.values().forEach(hunt -> concerned.addAll(hunt.keys()));
        concerned.retainAll(event.changed());
        if (!concerned.isEmpty()) {
            session.library().ifPresent(library -> surroundings.background().execute(() -> look(library, concerned)));
        }
    }

    private void look(Library library, Set<String> concerned) {
        try {
            Set<String> gone = new HashSet<>(concerned);
            library.records(List.copyOf(concerned)).forEach(model -> gone.remove(model.key()));
            surroundings.display().execute(() -> drop(gone));
        } catch (LibraryException failure) {
            surroundings.display().execute(() -> working.tell(failure));
        }
    }

    private void drop(Set<String> keys) {
        hunts.values().forEach(hunt -> hunt.dropModels(keys));
        show();
    }

    /** Nobody looks any more: what is searched is of no use then, and what is being done about copies goes on. */
    void close() {
        registrations.forEach(Registration::end);
        if (hunts.values().stream().anyMatch(hunt -> hunt.phase() == Hunt.Phase.SEARCHING)) {
            working.cancel();
        }
        working.close();
    }
}
