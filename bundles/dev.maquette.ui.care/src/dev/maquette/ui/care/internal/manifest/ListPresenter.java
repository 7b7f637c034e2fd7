// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ApplyManifest.Applied;
import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.ApplyManifest.State;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Undoing;

/**
 * Compares the library with a model list, and brings it to that: what is not here goes to the install queue, and what
 * has come is compared and related. Its methods belong to the display's thread.
 */
final class ListPresenter {

    private final Surroundings surroundings;
    private final Screen<ListState> screen;
    private final Working working;
    private final List<Registration> registrations;
    /** Installations that were asked for, by the place of the model in the list. */
    private final Map<Integer, Long> asked = new HashMap<>();
    private Optional<ListText> list = Optional.empty();
    private ListState state = ListState.none();
    private boolean looking;
    private boolean again;

    ListPresenter(Surroundings surroundings, Screen<ListState> screen) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.working = new Working(surroundings, screen, () -> surroundings.display().execute(this::ended));
        registrations = List.of(
                surroundings.session().onState(now -> surroundings.display().execute(() -> another(now))),
                surroundings.session().onChange(_ -> surroundings.display().execute(this::look)));
        screen.show(state);
    }

    ListState state() {
        return state;
    }

    /** Another library is compared with the same list. */
    private void another(LibraryState now) {
        asked.clear();
        if (now instanceof LibraryState.Open) {
            look();
        }
    }

    /** Opens a list, and compares. */
    void open(Path file) {
        surroundings.background().execute(() -> {
            try {
                ListText read = ListText.read(file);
                surroundings.display().execute(() -> opened(read));
            } catch (LibraryException failure) {
                surroundings.display().execute(() -> working.tell(failure));
            }
        });
    }

    private void opened(ListText read) {
        list = Optional.of(read);
        asked.clear();
        look();
    }

    /** Compares again, once more when it was wanted meanwhile. */
    void look() {
        if (looking) {
            again = true;
        } else if (list.isPresent() && surroundings.session().library().isPresent()) {
            looking = true;
            ListText now = list.get();
            working.run(NLS.bind(Messages.Look_label, now.name()), new ApplyManifest(now.json(), state.settings(),
                    true), found -> found(now, found));
        }
    }

    private void ended() {
        looking = false;
        if (again) {
            again = false;
            look();
        }
    }

    private void found(ListText of, Applied found) {
        if (list.filter(now -> now == of).isPresent()) {
            show(of, found);
            settleWhatHasCome(of);
        }
    }

    private void show(ListText of, Applied found) {
        List<ListedModel> models = of.with(found.entries()).stream().map(this::remembered).toList();
        state = new ListState(of.name(), models, found.others().size(), state.settings());
        screen.show(state);
    }

    private ListedModel remembered(ListedModel model) {
        Entry entry = model.entry();
        boolean waits = entry.state() == State.INSTALL && asked.containsKey(model.number());
        return waits ? new ListedModel(model.number(), new Entry(entry.name(), entry.key(), entry.state(),
                entry.note(), asked.get(model.number())), model.kind(), model.bytes()) : model;
    }

    /** When the last of what was asked for is here, all is related as in the list. */
    private void settleWhatHasCome(ListText of) {
        boolean waits = state.models().stream().anyMatch(model -> asked.containsKey(model.number())
                && model.entry().state() == State.INSTALL);
        if (!asked.isEmpty() && !waits) {
            asked.clear();
            apply(of, false);
        }
    }

    /** Whether models that are here get the list's settings, too. */
    void settings(boolean wanted) {
        state = new ListState(state.file(), state.models(), state.others(), wanted);
        screen.show(state);
    }

    /** Brings the library to the list. */
    void apply() {
        list.ifPresent(now -> apply(now, true));
    }

    private void apply(ListText now, boolean install) {
        String label = NLS.bind(Messages.Apply_label, now.name());
        working.run(label, new ApplyManifest(now.json(), state.settings() && install, install, false),
                applied -> applied(now, label, applied));
    }

    private void applied(ListText of, String label, Applied applied) {
        for (int i = 0; i < applied.entries().size(); i++) {
            if (applied.entries().get(i).install() != null) {
                asked.put(i, applied.entries().get(i).install());
            }
        }
        show(of, applied);
        Optional<Notice.Action> undo =
                new Undoing(surroundings.session()).done(applied.batch(), label, Messages.Apply_undo);
        screen.tell(asked.isEmpty() ? told(applied, undo) : new Notice(Notice.Kind.DONE,
                NLS.bind(Messages.Apply_asked, ByteSize.count(asked.size())), Messages.Apply_askedText, undo));
    }

    /** What is not as in the list is named, all of it a click away unless undo is more useful. */
    private Notice told(Applied applied, Optional<Notice.Action> undo) {
        List<String> reasons = applied.entries().stream().filter(entry -> entry.note() != null)
                .map(entry -> entry.name() + ": " + entry.note()).toList();
        if (reasons.isEmpty()) {
            return new Notice(Notice.Kind.DONE, Messages.Apply_done, "", undo);
        }
        return new Notice(Notice.Kind.WARNING, Messages.Apply_done, reasons.getFirst(),
                undo.or(() -> Optional.of(new Notice.Action(Messages.Apply_reasons,
                        () -> screen.details(Messages.Apply_done, reasons)))));
    }

    /** Ends what is being done. */
    void cancel() {
        working.cancel();
    }

    /** Nobody looks any more; what is being installed goes on. */
    void close() {
        registrations.forEach(Registration::end);
        working.close();
    }
}
