// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.library.SavedFilter;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.filter.FacetRow.Choice;
import dev.maquette.ui.library.internal.filter.FacetRow.More;
import dev.maquette.ui.library.internal.filter.FacetRow.Saved;
import dev.maquette.ui.library.internal.filter.FacetRow.SavedTitle;
import dev.maquette.ui.library.internal.filter.FacetRow.Title;
import dev.maquette.ui.library.internal.list.StateMark;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;

/** Paints one row of the Filters view. */
record FacetBrush(Brush brush, Rectangle area) {

    private static final int MARK = 12;
    private static final int ICON = 36;
    private static final int NAME = 60;
    private static final int RIGHT = 14;
    private static final int GAP = 8;
    private static final int SWATCH = 10;

    void paint(FacetRow row) {
        ground(row);
        switch (row) {
        case SavedTitle title -> {
            title(Messages.Saved_title, MARK);
            if (title.saves()) {
                brush.action("add", Brush.actionArea(area.width - RIGHT + 6, area));
            }
        }
        case Saved saved -> saved(saved);
        case Title title -> title(title);
        case Choice choice -> choice(choice);
        case More more -> {
            brush.icon(more.hidden() == 0 ? "up" : "more", Token.TEXT2, ICON, middle());
            label(name(more), NAME, Token.TEXT2, area.width - NAME - RIGHT);
        }
        }
    }

    private int middle() {
        return area.y + area.height / 2;
    }

    private void ground(FacetRow row) {
        boolean current = row instanceof Saved saved && saved.current();
        GC gc = brush.gc();
        gc.setBackground(brush.look().colour(current ? Token.SELIN
                : brush.stand().hover() && !(row instanceof SavedTitle) ? Token.BG3 : Token.BG1));
        gc.fillRectangle(area);
    }

    private int title(String word, int x) {
        return x + brush.text(Type.BODY_STRONG, Token.TEXT, word, x, middle(), area.width - x - RIGHT);
    }

    private void title(Title title) {
        brush.icon(title.folded() ? "rightc" : "down", Token.TEXT2, MARK, middle());
        int end = title(FacetWords.title(title.facet()), ICON);
        if (title.folded() && !title.chosen().isEmpty()) {
            brush.text(Type.BODY, Token.ACCENT, title.chosen(), end + GAP, middle(), area.width - end - GAP - RIGHT);
        }
    }

    private void saved(Saved saved) {
        brush.icon(saved.filter().isEmpty() ? "library" : "filter", Token.TEXT2, MARK, middle());
        String count = saved.count().isPresent() ? ByteSize.count(saved.count().getAsInt()) : "";
        label(name(saved), ICON, Token.TEXT, count(count, Token.TEXT2) - ICON);
    }

    private void choice(Choice choice) {
        Token ink = choice.count() == 0 && !choice.ticked() ? Token.TEXT3 : Token.TEXT;
        brush.box(choice.ticked() ? Check.ON : Check.OFF, MARK, middle());
        boolean marked = mark(choice);
        int end = count(ByteSize.count(choice.count()), choice.count() == 0 ? Token.TEXT3 : Token.TEXT2);
        int from = marked ? NAME : ICON;
        label(choice.label(), from, ink, end - from);
    }

    /** Its icon or swatch; returns whether it has one. */
    private boolean mark(Choice choice) {
        switch (choice.facet()) {
        case TYPE -> brush.icon(ModelIcons.of(new ModelType(choice.word())), Token.TEXT2, ICON, middle());
        case BASE -> swatch(new BaseModel(choice.word()));
        case STATE -> state(ModelState.of(choice.word()));
        case TAG -> brush.icon("tag", Token.TEXT2, ICON, middle());
        case RATING -> brush.icon(choice.word().equals("0") ? "star" : "starf", Token.G_WARN, ICON, middle());
        case LICENSE, FORMAT -> {
            return false;
        }
        }
        return true;
    }

    private void swatch(BaseModel base) {
        brush.look().painter().fill(brush.gc(), brush.look().base(base).swatch(),
                new Rectangle(ICON + 3, middle() - SWATCH / 2, SWATCH, SWATCH), 2);
    }

    private void state(ModelState state) {
        StateMark.of(state).ifPresentOrElse(mark -> brush.icon(mark.icon(), mark.colour(), ICON, middle()),
                () -> brush.icon(state == ModelState.FAVOURITE ? "heart" : "clock", Token.TEXT2, ICON, middle()));
    }

    private void label(String word, int x, Token token, int width) {
        brush.text(Type.BODY, token, word, x, middle(), Math.max(0, width));
    }

    /** Returns up to where there is space before it. */
    private int count(String count, Token token) {
        int right = area.width - RIGHT;
        brush.figures(Type.CAPTION, token, count, right, middle());
        return right - brush.look().painter().extent(brush.gc(), Type.CAPTION, count).x - GAP;
    }

    static String name(Saved saved) {
        return saved.filter().map(SavedFilter::name).orElse(Messages.Saved_all);
    }

    static String name(More more) {
        return more.hidden() == 0 ? Messages.Facet_fewer : NLS.bind(Messages.Facet_more, more.hidden());
    }
}
