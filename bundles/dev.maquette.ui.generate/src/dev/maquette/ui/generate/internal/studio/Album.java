// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import java.util.List;
import java.util.Optional;

import dev.maquette.api.library.Actor;
import dev.maquette.api.request.ListPictures;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.ListPictures.Pictures;
import dev.maquette.ui.part.Errand;
import dev.maquette.ui.part.Surroundings;

/** The pictures that there are, and the one that is looked at. */
final class Album {

    /** Nobody scrolls past more than these. */
    private static final int MOST = 500;

    private final Hearers hearers;
    private final Errand reading;
    private Pictures pictures = new Pictures(List.of(), 0);
    private Optional<Drawing> selected = Optional.empty();
    /** Path of the picture that is to be looked at as soon as it is listed. */
    private Optional<String> awaited = Optional.empty();

    Album(Surroundings surroundings, Hearers hearers) {
        this.hearers = hearers;
        this.reading = new Errand(surroundings, () -> {
        }, failure -> hearers.tell(hearer -> hearer.failed(failure)));
    }

    Pictures pictures() {
        return pictures;
    }

    Optional<Drawing> selected() {
        return selected;
    }

    /** Looks at none, and reads what there is in another library. */
    void startAgain() {
        awaited = Optional.empty();
        read(new Pictures(List.of(), 0));
        refresh();
    }

    /** Reads again what there is. */
    void refresh() {
        reading.forget();
        reading.start(Messages.Studio_reading,
                (library, monitor) -> library.run(new ListPictures(MOST), Actor.localUser(), monitor), this::read);
    }

    /** Looks at a picture that has just been drawn, once it is listed. */
    void await(String path) {
        awaited = Optional.of(path);
        refresh();
    }

    void select(Drawing picture) {
        awaited = Optional.empty();
        become(Optional.of(picture));
    }

    private void read(Pictures found) {
        pictures = found;
        hearers.tell(hearer -> hearer.pictures(found.all(), found.total()));
        Optional<Drawing> news = awaited.flatMap(this::at);
        if (news.isPresent()) {
            awaited = Optional.empty();
            become(news);
        } else {
            become(selected.map(Drawing::path).flatMap(this::at));
        }
    }

    private Optional<Drawing> at(String path) {
        return pictures.all().stream().filter(picture -> picture.path().equals(path)).findFirst();
    }

    private void become(Optional<Drawing> next) {
        if (!next.equals(selected)) {
            selected = next;
            hearers.tell(hearer -> hearer.selected(next));
        }
    }

    void close() {
        reading.forget();
    }
}
