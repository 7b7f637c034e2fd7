// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.history.Selecting.Way;
import dev.maquette.ui.generate.internal.studio.Studio;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;

/** Keeps which pictures there are and which are selected, throws some away and takes them back. */
final class PicturesPresenter implements Studio.Listener {

    /** What it decides for. */
    interface Screen {

        void show(PicturesState state);

        void tell(Notice notice);

        /** Asks before several are thrown away. */
        boolean ask(String title, String text, String verb);
    }

    private final Studio studio;
    private final Screen screen;
    private final Deletions deletions;
    private final Registration registration;
    private final Selecting selecting = new Selecting();
    private PicturesState state = PicturesState.none();

    PicturesPresenter(Studio studio, Surroundings surroundings, Screen screen) {
        this.studio = studio;
        this.screen = screen;
        deletions = new Deletions(surroundings, screen::tell, studio::refresh);
        registration = studio.subscribe(this);
        screen.show(state);
    }

    PicturesState state() {
        return state;
    }

    /** Where the one that was looked at is gone, the one in its place is. */
    @Override
    public void pictures(List<Drawing> pictures, int total) {
        var before = state;
        state = selecting.keep(before, new PicturesState(pictures, total, before.selected(), -1));
        boolean gone = before.lead() >= 0 && state.lead() < 0 && !pictures.isEmpty();
        if (gone) {
            select(Math.min(before.lead(), pictures.size() - 1), Way.ALONE);
        } else {
            follow(studio.selected());
        }
    }

    @Override
    public void selected(Optional<Drawing> picture) {
        follow(picture);
    }

    /** Another view has chosen a picture; what is selected here and is among it stays. */
    private void follow(Optional<Drawing> picture) {
        int index = picture.map(Drawing::path).map(state::indexOf).orElse(-1);
        if (index >= 0 && index != state.lead()) {
            state = selecting.select(state, index, Way.ALONE);
        }
        screen.show(state);
    }

    /** Looks at a picture. */
    void select(int index, Way way) {
        if (index >= 0 && index < state.pictures().size()) {
            state = selecting.select(state, index, way);
            screen.show(state);
            studio.select(state.pictures().get(index));
        }
    }

    /** Goes on by so many pictures, as far as there are any. */
    void walk(int by, Way way) {
        if (!state.pictures().isEmpty()) {
            int from = state.lead() < 0 ? by > 0 ? -1 : 1 : state.lead();
            select(Math.clamp((long) from + by, 0, state.pictures().size() - 1), way);
        }
    }

    void selectAll() {
        state = selecting.all(state);
        screen.show(state);
    }

    /** The form shows what made the one that is looked at. */
    void use() {
        lead().filter(picture -> picture.settings() != null).ifPresent(studio::use);
    }

    /** The one that is looked at. */
    Optional<Drawing> lead() {
        return state.lead() < 0 ? Optional.empty() : Optional.of(state.pictures().get(state.lead()));
    }

    void refresh() {
        studio.refresh();
    }

    boolean anySelected() {
        return !state.selected().isEmpty();
    }

    /** Throws the selected ones away; for several it is asked first. */
    void delete() {
        var paths = state.chosen().stream().map(Drawing::path).toList();
        var count = ByteSize.count(paths.size());
        if (paths.size() == 1 || paths.size() > 1 && screen.ask(NLS.bind(Messages.Delete_title, count),
                Messages.Delete_text, NLS.bind(Messages.Delete_action, count))) {
            deletions.delete(paths);
        }
    }

    /** Deletes, and takes back. */
    Deletions deletions() {
        return deletions;
    }

    void close() {
        registration.end();
        deletions.close();
    }
}
