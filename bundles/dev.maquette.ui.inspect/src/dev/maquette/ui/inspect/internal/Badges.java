// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.probe.Safety;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;

/** What a file is, in small labels: base, type, format, variant, and whether it is safe. */
final class Badges extends Canvas {

    private static final int GAP = 4;

    private final Look look;
    private Optional<Inspection> shown = Optional.empty();

    Badges(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        addPaintListener(e -> paint(e.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = shown.map(found -> Sentences.status(found.identification())).orElse("");
            }
        });
        look.onChange(this, this::redraw);
    }

    void show(Inspection inspection) {
        shown = Optional.of(inspection);
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 200 : wHint, Painter.BADGE);
    }

    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(getClientArea());
        shown.ifPresent(found -> safety(gc, found, kind(gc, found.identification(), 0)));
    }

    private int kind(GC gc, Identification found, int left) {
        Painter painter = look.painter();
        int middle = Painter.BADGE / 2;
        if (found.status() != Status.IDENTIFIED) {
            boolean bad = found.status() != Status.UNKNOWN;
            return left + GAP + painter.badge(gc, Sentences.status(found),
                    look.icon(bad ? "error" : "unknown", bad ? Token.BAD : Token.WARN, 12),
                    look.colour(bad ? Token.BAD : Token.WARN), look.colour(bad ? Token.T_BAD : Token.T_WARN), left,
                    middle);
        }
        BaseColours base = look.base(found.base());
        int x = left + painter.badge(gc, found.base().shortLabel(), null, base.text(), base.ground(), left, middle)
                + GAP;
        for (var word : Stream.of(found.type().label(), found.format().label(), found.variant())
                .filter(Objects::nonNull).toList()) {
            x += painter.outlineBadge(gc, word, look.colour(Token.TEXT2), look.colour(Token.CTL), x, middle) + GAP;
        }
        return x;
    }

    private void safety(GC gc, Inspection found, int left) {
        var verdict = found.safety().map(Safety::verdict);
        if (verdict.isPresent()) {
            var token = Sentences.token(verdict.get());
            var ground = switch (verdict.get()) {
            case SAFE -> Token.T_OK;
            case UNSAFE -> Token.T_BAD;
            case UNKNOWN -> Token.T_WARN;
            };
            look.painter().badge(gc, Sentences.verdict(verdict.get()),
                    look.icon(Sentences.icon(verdict.get()), token, 12), look.colour(token),
                    look.colour(ground), left, Painter.BADGE / 2);
        }
    }
}
