// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.events.MouseEvent;

/**
 * What the pointer does to the header: a click sorts, an edge that is dragged resizes, a word that is dragged moves.
 */
final class HeaderDrag {

    /** A hand is not so steady that less were meant. */
    private static final int LEAST = 6;

    private final HeaderBar header;
    private final Consumer<Column> chosen;
    private final Consumer<UnaryOperator<ColumnSet>> change;
    private Optional<Columns.Place> edge = Optional.empty();
    private Optional<Column> held = Optional.empty();
    private int from;
    private int now;

    HeaderDrag(HeaderBar header, Consumer<Column> chosen, Consumer<UnaryOperator<ColumnSet>> change) {
        this.header = header;
        this.chosen = chosen;
        this.change = change;
    }

    void down(MouseEvent e) {
        if (e.button == 1) {
            from = e.x;
            now = e.x;
            edge = header.places().edgeAt(e.x);
            held = edge.isPresent() ? Optional.empty() : Optional.of(header.places().at(e.x));
        }
    }

    /** The right end of a column stays where it is; what it wins the names lose. */
    void move(MouseEvent e) {
        now = e.x;
        edge.ifPresent(place -> change.accept(set -> set.sized(place.column(), place.width() + from - e.x)));
        if (moving()) {
            header.redraw();
        }
    }

    void up(MouseEvent e) {
        Optional<Column> column = held;
        boolean moved = moving();
        Column to = header.places().at(e.x);
        edge = Optional.empty();
        held = Optional.empty();
        column.ifPresent(each -> {
            if (moved) {
                change.accept(set -> set.moved(each, to));
            } else if (each.order().isPresent()) {
                chosen.accept(each);
            }
        });
        header.redraw();
    }

    boolean resizing() {
        return edge.isPresent();
    }

    private boolean moving() {
        return held.filter(column -> column != Column.NAME).isPresent() && Math.abs(now - from) > LEAST;
    }

    /** Where the column that is held would go. */
    OptionalInt target() {
        if (!moving()) {
            return OptionalInt.empty();
        }
        Column to = header.places().at(now);
        return header.places().places().stream().filter(place -> place.column() == to)
                .mapToInt(place -> now > from ? place.right() + Columns.GAP / 2 : place.x() - Columns.GAP / 2)
                .findFirst();
    }
}
