// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.e4.core.di.annotations.Creatable;

import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.LibraryPresenter.Screen;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Registration;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * What the Library view has found, for the Filters view, and what the Filters view wants, for the Library view; either
 * may be there without the other. Used on the display's thread.
 */
@Creatable
@Singleton
public final class FilterBoard {

    private final List<Consumer<Optional<Answer>>> readers = new CopyOnWriteArrayList<>();
    private final List<Consumer<UnaryOperator<FilterState>>> changers = new CopyOnWriteArrayList<>();
    private Optional<Answer> latest = Optional.empty();

    /** A board on which nothing is written yet. */
    @Inject
    public FilterBoard() {
        // complete
    }

    /** A screen that shows the same as another and writes it on this board. */
    public Screen beside(Screen screen) {
        return new Screen() {
            @Override
            public void show(Answer answer) {
                screen.show(answer);
                write(Optional.of(answer));
            }

            @Override
            public void show(LibraryState state) {
                screen.show(state);
                write(Optional.empty());
            }

            @Override
            public void forget(Set<String> keys) {
                screen.forget(keys);
            }
        };
    }

    private void write(Optional<Answer> answer) {
        latest = answer;
        readers.forEach(reader -> reader.accept(answer));
    }

    /** Tells the reader at once and each time what was found; nothing while there is no library. */
    public Registration read(Consumer<Optional<Answer>> reader) {
        readers.add(reader);
        reader.accept(latest);
        return () -> readers.remove(reader);
    }

    /** Has somebody carry out what is wanted; who ends it takes what was found off the board. */
    public Registration carryOut(Consumer<UnaryOperator<FilterState>> changer) {
        changers.add(changer);
        return () -> {
            changers.remove(changer);
            write(Optional.empty());
        };
    }

    /** Filters by something else. */
    void change(UnaryOperator<FilterState> change) {
        changers.forEach(changer -> changer.accept(change));
    }
}
