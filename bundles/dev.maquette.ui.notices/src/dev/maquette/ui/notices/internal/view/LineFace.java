// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;
import dev.maquette.ui.session.Notice;

/**
 * What the rows of notifications look like.
 *
 * @param use does what an entry offers
 * @param unfold shows or hides its reasons
 * @param remove takes it away
 */
record LineFace(Look look, Consumer<Entry> use, Consumer<Entry> unfold, Consumer<Entry> remove)
        implements RowFace<Line> {

    private static final int ICON = 12;
    private static final int TEXT = 40;
    private static final int BOX = 52;
    private static final int REASON = 216;
    private static final int GAP = 16;
    /** The time ends left of this, however few links there are, so that times stand below each other. */
    private static final int LINKS = 132;

    @Override
    public String id(Line row) {
        return switch (row) {
        case Line.Day day -> day.words();
        case Line.Told told -> String.valueOf(told.entry().id());
        case Line.Because because -> because.entry().id() + "/" + because.index();
        };
    }

    @Override
    public int height(Line row) {
        return switch (row) {
        case Line.Day _ -> 28;
        case Line.Told told -> told.entry().notice().text().isEmpty() ? 40 : 52;
        case Line.Because because -> because.last() ? 40 : 28;
        };
    }

    @Override
    public boolean selectable(Line row) {
        return row instanceof Line.Told;
    }

    @Override
    public void paint(GC gc, Line row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        switch (row) {
        case Line.Day day -> {
            brush.group(area);
            brush.text(Type.CAPTION_STRONG, Token.TEXT2, day.words(), ICON, area.y + area.height / 2, area.width);
        }
        case Line.Told told -> paint(brush, told, area);
        case Line.Because because -> paint(brush, because, area);
        }
    }

    private void paint(Brush brush, Line.Told told, Rectangle area) {
        Notice notice = told.entry().notice();
        KindLook kind = KindLook.of(notice.kind());
        int first = lineOf(told, area);
        brush.icon(kind.icon(), kind.token(), ICON, first);
        int right = links(brush, told, area);
        brush.figures(Type.CAPTION, brush.stand().selected() ? Token.TEXT2 : Token.TEXT3, told.time(), right, first);
        int room = right - 48 - TEXT;
        brush.text(told.entry().read() ? Type.BODY : Type.BODY_STRONG, Token.TEXT, notice.title(), TEXT, first, room);
        brush.text(Type.CAPTION, Token.TEXT2, notice.text(), TEXT, area.y + 35, room);
        if (told.open()) { // the box of reasons begins here, not a hairline
            brush.gc().setBackground(look.colour(Token.LINE));
            brush.gc().fillRectangle(BOX, area.y + area.height - 1, area.width - BOX - 12, 1);
        }
    }

    /** Paints them from right to left; answers where the time ends. */
    private int links(Brush brush, Line.Told told, Rectangle area) {
        brush.action("x", close(told, area));
        int right = close(told, area).x - 8;
        for (Link link : links(told)) {
            right -= brush.linkWidth(link.word());
            brush.link(link.word(), right, lineOf(told, area));
            right -= GAP;
        }
        return Math.min(right, area.width - 44 - LINKS);
    }

    private static int lineOf(Line.Told told, Rectangle area) {
        return area.y + (told.entry().notice().text().isEmpty() ? area.height / 2 : 17);
    }

    private static Rectangle close(Line.Told told, Rectangle area) {
        return Brush.actionArea(area.width - 12,
                new Rectangle(area.x, area.y, area.width, 2 * (lineOf(told, area) - area.y)));
    }

    private record Link(String word, String hint, Runnable action) {
    }

    /** The rightmost first. */
    private List<Link> links(Line.Told told) {
        Entry entry = told.entry();
        List<Link> links = new ArrayList<>();
        if (!entry.notice().reasons().isEmpty()) {
            links.add(new Link(told.open() ? Messages.Line_hide : Messages.Line_details, Messages.Line_detailsHint,
                    () -> unfold.accept(entry)));
        }
        entry.notice().action()
                .ifPresent(action -> links.add(new Link(action.label(), "", () -> use.accept(entry))));
        return links;
    }

    private void paint(Brush brush, Line.Because because, Rectangle area) {
        int bottom = because.last() ? 12 : 0;
        Rectangle box = new Rectangle(BOX, area.y, area.width - BOX - 12, area.height - bottom);
        GC gc = brush.gc();
        gc.setBackground(look.colour(Token.LINE));
        gc.fillRectangle(box.x, box.y, 1, box.height);
        gc.fillRectangle(box.x + box.width - 1, box.y, 1, box.height);
        gc.fillRectangle(box.x, box.y + box.height - 1, box.width, 1);
        if (!because.last()) { // the row's own hairline ends at the box
            gc.setBackground(look.colour(brush.stand().hover() ? Token.BG3 : Token.BG1));
            gc.fillRectangle(0, area.y + area.height - 1, BOX, 1);
            gc.fillRectangle(box.x + box.width, area.y + area.height - 1, 12, 1);
        }
        int middle = box.y + box.height / 2;
        int name = brush.text(Type.CAPTION_STRONG, Token.TEXT, because.reason().subject(), BOX + 12, middle,
                REASON - BOX - 24);
        int x = Math.max(REASON, BOX + 12 + name + 12);
        brush.text(Type.CAPTION, Token.TEXT2, because.reason().text(), x, middle, box.x + box.width - 12 - x);
    }

    @Override
    public List<Spot> spots(GC gc, Line row, Rectangle area) {
        if (!(row instanceof Line.Told told)) {
            return List.of();
        }
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(close(told, area), Messages.Line_remove, () -> remove.accept(told.entry())));
        Brush brush = Brush.plain(look, gc);
        int right = close(told, area).x - 8;
        for (Link link : links(told)) {
            int width = brush.linkWidth(link.word());
            spots.add(new Spot(new Rectangle(right - width, lineOf(told, area) - 12, width, Brush.TARGET),
                    link.hint(), link.action()));
            right -= width + GAP;
        }
        return spots;
    }

    @Override
    public String hint(Line row) {
        return switch (row) {
        case Line.Day _ -> "";
        case Line.Told told -> (told.entry().notice().title() + "\n" + told.entry().notice().text()).strip();
        case Line.Because because -> because.reason().text();
        };
    }

    @Override
    public String words(Line row) {
        return switch (row) {
        case Line.Day day -> day.words();
        case Line.Because because -> because.reason().subject() + ": " + because.reason().text();
        case Line.Told told -> {
            Notice notice = told.entry().notice();
            String unread = told.entry().read() ? "" : Messages.Line_unread;
            yield NLS.bind(Messages.Line_words, new Object[]{KindLook.of(notice.kind()).word(), notice.title(),
                    notice.text(), told.time(), unread});
        }
        };
    }
}
