// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.session.Session;

/**
 * What the Inspector shows: the model that is selected in the library, as long as it is not pinned to a file. Belongs
 * to the display's thread. A file that is asked for while another is read takes its place.
 */
final class InspectorPresenter {

    /** Where it is shown; called on the display's thread. */
    interface Screen {

        /** Nothing, or several models, are selected. */
        void showNothing(int selected);

        /** A file is being read; {@link #show} or {@link #showNothing} ends it. */
        void reading(String name);

        /** Shows a file with all its tensors. */
        void show(Opened opened);

        /** Shows how the file differs from another; empty when there is no other. */
        void compared(Optional<Compared> compared);

        /** Whether what is selected can be compared. */
        void comparable(boolean possible);

        /** Whether it stays with its file when another model is selected. */
        void pinned(boolean pinned);
    }

    /**
     * What is read.
     *
     * @param key of the model in the library, null for a file of this computer
     */
    private record Place(String key, Path path) {
    }

    private final Session session;
    private final LatestReading reading;
    private final Screen screen;
    private final Executor background;
    private final Executor ui;
    private List<String> selection = List.of();
    private boolean pinned;
    /** Counts what was asked for, so that an answer that was overtaken is known as such. */
    private int asked;
    private Optional<Opened> shown = Optional.empty();

    /**
     * @param background runs what may take time
     * @param ui runs what touches the screen
     */
    InspectorPresenter(Session session, Reading reading, Screen screen, Executor background, Executor ui) {
        this.session = session;
        this.reading = new LatestReading(reading, ui);
        this.screen = screen;
        this.background = background;
        this.ui = ui;
    }

    /** Other models are selected in the library. */
    void select(List<String> keys) {
        selection = keys;
        screen.comparable(comparable());
        if (!pinned) {
            follow();
        }
    }

    /** Follows the selection again, or stays with what is shown. */
    void pin(boolean stay) {
        pinned = stay;
        screen.pinned(stay);
        if (!stay) {
            follow();
        }
    }

    /** Looks into a file or folder and stays with it. */
    void open(Path path) {
        pinned = true;
        screen.pinned(true);
        read(new Place(null, path), this::show);
    }

    /** Compares two files or folders and stays with them. */
    void compare(Path left, Path right) {
        compare(new Place(null, left), new Place(null, right));
    }

    private void compare(Place left, Place right) {
        pinned = true;
        screen.pinned(true);
        read(left, opened -> {
            show(opened);
            compareWith(right);
        });
    }

    private void follow() {
        if (selection.size() == 1) {
            locate(selection.getFirst(), place -> read(place, this::show));
        } else if (shown.isEmpty() || selection.isEmpty()) {
            close();
            screen.showNothing(selection.size());
        }
    }

    /** Compares what is shown with another file or folder. */
    void compareWith(Path path) {
        compareWith(new Place(null, path));
    }

    private void compareWith(Place place) {
        shown.ifPresent(left -> read(place, right -> compare(left, right)));
    }

    /** Compares the two models that are selected, or what is shown with the one that is. */
    void compareSelected() {
        if (selection.size() == 2) {
            var other = selection.getLast();
            locate(selection.getFirst(), left -> locate(other, right -> compare(left, right)));
        } else if (selection.size() == 1) {
            locate(selection.getFirst(), this::compareWith);
        }
    }

    /** Whether {@link #compareSelected} has something to compare. */
    boolean comparable() {
        return selection.size() == 2 || selection.size() == 1 && shown.isPresent() && pinned;
    }

    private void compare(Opened left, Opened right) {
        int mine = asked;
        screen.show(left);
        background.execute(() -> {
            var compared = Compared.of(left, right);
            ui.execute(() -> {
                if (mine == asked) {
                    screen.compared(Optional.of(compared));
                }
            });
        });
    }

    private void locate(String key, Consumer<Place> found) {
        int mine = ++asked;
        session.library().ifPresent(library -> background.execute(() -> place(library, key)
                .ifPresent(place -> ui.execute(() -> {
                    if (mine == asked) {
                        found.accept(place);
                    }
                }))));
    }

    private Optional<Place> place(Library library, String key) {
        try {
            return library.model(key).map(model -> new Place(key, library.path(model)));
        } catch (LibraryException failure) {
            session.tell(failure);
            return Optional.empty();
        }
    }

    private void read(Place place, Consumer<Opened> done) {
        int mine = ++asked;
        var last = place.path().getFileName();
        screen.reading(last == null ? place.path().toString() : last.toString());
        Consumer<Opened> read = opened -> {
            if (mine == asked) {
                done.accept(opened);
            }
        };
        if (place.key() == null) {
            reading.begin(place.path(), read);
        } else {
            reading.begin(place.key(), place.path(), read);
        }
    }

    private void show(Opened opened) {
        shown = Optional.of(opened);
        screen.show(opened);
        screen.comparable(comparable());
        screen.compared(Optional.empty());
    }

    /** Ends the reading and goes back to what was shown before. */
    void cancel() {
        reading.end();
        asked++;
        shown.ifPresentOrElse(screen::show, () -> screen.showNothing(0));
    }

    /** Forgets what is shown and ends the reading. */
    void close() {
        reading.end();
        asked++;
        shown = Optional.empty();
    }
}
