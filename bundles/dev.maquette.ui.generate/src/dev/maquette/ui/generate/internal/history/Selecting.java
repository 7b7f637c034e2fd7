// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import java.util.HashSet;
import java.util.Set;

import dev.maquette.api.request.ListPictures.Drawing;

/** How pictures are selected; each answers how things stand then. */
final class Selecting {

    /** What the keys beside a click or an arrow mean. */
    enum Way {
        /** This one alone. */
        ALONE,
        /** This one as well, or not any more. */
        TOGGLE,
        /** All from where the selection began to this one. */
        RANGE
    }

    private int anchor;

    PicturesState select(PicturesState state, int index, Way way) {
        var path = state.pictures().get(index).path();
        Set<String> selected = new HashSet<>(way == Way.TOGGLE ? state.selected() : Set.of());
        switch (way) {
        case ALONE -> selected.add(path);
        case TOGGLE -> {
            if (!selected.remove(path) || selected.isEmpty()) {
                selected.add(path);
            }
        }
        case RANGE -> {
            int from = Math.clamp(anchor, 0, state.pictures().size() - 1);
            state.pictures().subList(Math.min(from, index), Math.max(from, index) + 1)
                    .forEach(picture -> selected.add(picture.path()));
        }
        }
        anchor = way == Way.RANGE ? anchor : index;
        return new PicturesState(state.pictures(), state.total(), selected, index);
    }

    PicturesState all(PicturesState state) {
        anchor = 0;
        return new PicturesState(state.pictures(), state.total(),
                Set.copyOf(state.pictures().stream().map(Drawing::path).toList()), state.lead());
    }

    /** The same pictures as far as they are still there, when others have come or gone. */
    PicturesState keep(PicturesState before, PicturesState now) {
        var paths = new HashSet<>(before.selected());
        paths.retainAll(now.pictures().stream().map(Drawing::path).toList());
        int lead = before.lead() < 0 ? -1 : now.indexOf(before.pictures().get(before.lead()).path());
        anchor = Math.max(0, lead);
        return new PicturesState(now.pictures(), now.total(), paths, lead);
    }
}
