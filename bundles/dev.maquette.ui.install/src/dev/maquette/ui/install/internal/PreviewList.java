// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.identify.Evidence;
import dev.maquette.api.identify.Identification;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** What each source is, as far as it is known: one row for each. */
final class PreviewList extends Canvas {

    private static final int ROW = 52;
    private static final int MOST_REASONS = 3;

    private final Look look;
    private final Painter painter;
    private List<Checked> rows = List.of();

    PreviewList(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        this.painter = look.painter();
        addPaintListener(e -> paint(e.gc));
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = rows.stream().map(PreviewList::words).collect(Collectors.joining("; "));
            }
        });
    }

    void show(List<Checked> sources) {
        rows = sources;
        redraw();
    }

    static String words(Checked row) {
        return switch (row) {
        case Checked.Waiting waiting -> NLS.bind(Messages.Preview_waiting, waiting.source());
        case Checked.Ready ready -> ready.outcome().model().name() + ", " + kind(ready.outcome().model());
        case Checked.Refused refused -> refused.message() + " " + refused.remedy();
        };
    }

    private static String kind(ModelRecord model) {
        return NLS.bind(Messages.Preview_kind, new Object[]{model.type().label(), model.base().label(),
                model.format().label()});
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 400 : wHint, hHint == SWT.DEFAULT ? rows.size() * ROW + 2 : hHint);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(all);
        painter.fill(gc, look.colour(Token.BG2), all, 6);
        painter.outline(gc, look.colour(Token.LINE), all, 6);
        if (rows.isEmpty()) {
            painter.text(gc, Type.CAPTION, look.colour(Token.TEXT3), Messages.Preview_empty, 16, all.height / 2,
                    all.width - 32);
        }
        for (int i = 0; i < rows.size(); i++) {
            paint(gc, rows.get(i), new Rectangle(0, i * ROW, all.width, ROW));
        }
    }

    private void paint(GC gc, Checked row, Rectangle area) {
        if (area.y > 0) {
            gc.setBackground(look.colour(Token.LINE));
            gc.fillRectangle(area.x + 1, area.y, area.width - 2, 1);
        }
        int middle = area.y + ROW / 2;
        switch (row) {
        case Checked.Waiting waiting -> lines(gc, "clock", Token.TEXT3, middle, area.width - 60, waiting.source(),
                Messages.Preview_checking);
        case Checked.Refused refused -> lines(gc, "error", Token.BAD, middle, area.width - 60, refused.message(),
                refused.remedy().isEmpty() ? refused.source() : refused.remedy());
        case Checked.Ready ready -> ready(gc, ready, middle, area.width);
        }
    }

    private void lines(GC gc, String icon, Token tint, int middle, int width, String first, String second) {
        gc.drawImage(look.icon(icon, tint, 16), 16, middle - 8);
        painter.text(gc, Type.BODY, look.colour(Token.TEXT), first, 44, middle - 9, width);
        painter.text(gc, Type.CAPTION, look.colour(Token.TEXT2), second, 44, middle + 10, width);
    }

    private void ready(GC gc, Checked.Ready ready, int middle, int width) {
        ModelRecord model = ready.outcome().model();
        Identification identification = ready.outcome().identification();
        boolean known = identification.status() == Identification.Status.IDENTIFIED;
        BaseColours base = look.base(model.base());
        int badge = painter.badgeWidth(gc, model.base().shortLabel(), false);
        int x = width - 96 - badge;
        lines(gc, known ? "okc" : "help", known ? Token.OK : Token.WARN, middle, x - 56, model.name(),
                known ? kind(model) + reasons(identification) : identification.reason());
        painter.badge(gc, model.base().shortLabel(), null, base.text(), base.ground(), x, middle);
        painter.figures(gc, Type.CAPTION, look.colour(Token.TEXT2), ByteSize.text(model.fileSize()), width - 16,
                middle);
    }

    private static String reasons(Identification identification) {
        String held = identification.evidence().stream().filter(Evidence::held).limit(MOST_REASONS).map(Evidence::name)
                .collect(Collectors.joining(", "));
        return held.isEmpty() ? "" : NLS.bind(Messages.Preview_because, held);
    }
}
