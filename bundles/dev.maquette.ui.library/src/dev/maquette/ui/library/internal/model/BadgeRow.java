// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.install.Terms;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;

/** A model's base, type, format, variant, state, licence and safety as small labels in a row that wraps. */
final class BadgeRow extends Canvas {

    private static final int GAP = 4;
    private static final int LINE = Painter.BADGE + GAP;

    /** Longer names of licences are among the facts. */
    private static final int LONGEST = 24;

    /** A label; without a ground it is an outline, and that of a base has the base's colours. */
    private record Badge(String text, String icon, Token colour, Token ground) {
    }

    private final Look look;
    private ModelRecord model;
    private List<Badge> badges = List.of();
    private Optional<Badge> safety = Optional.empty();

    BadgeRow(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        addPaintListener(e -> paint(e.gc, getClientArea().width, true));
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = words();
            }
        });
    }

    /** What all of them say. */
    String words() {
        return model == null ? "" : Stream.concat(Stream.of(model.base().shortLabel()),
                all().map(Badge::text)).collect(Collectors.joining(", "));
    }

    void show(ModelRecord shown, Availability availability) {
        model = shown;
        badges = badges(shown, availability);
        setToolTipText(words());
        redraw();
    }

    /** What is known about the safety of the files; of those whose format cannot run code nothing is said. */
    void show(Optional<Verdict> verdict) {
        safety = verdict.map(known -> switch (known) {
        case SAFE -> new Badge(Messages.Safety_safe, "verify", Token.OK, Token.T_OK);
        case UNSAFE -> new Badge(Messages.Safety_unsafe, "unsafe", Token.ONFILL, Token.UNSAFE);
        case UNKNOWN -> new Badge(Messages.Safety_unclear, "warn", Token.WARN, Token.T_WARN);
        });
        setToolTipText(words());
        redraw();
    }

    private Stream<Badge> all() {
        return Stream.concat(badges.stream(), safety.stream());
    }

    private static List<Badge> badges(ModelRecord model, Availability availability) {
        List<Badge> all = new ArrayList<>();
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(model.type().label(), model.format().label(), model.variant(), model.repoVariant())
                .filter(Objects::nonNull).filter(word -> !word.isBlank() && !"normal".equals(word)).filter(words::add)
                .forEach(word -> all.add(new Badge(word, "", Token.TEXT2, null)));
        switch (availability) {
        case PRESENT -> {
            // that the files are there goes without saying
        }
        case MISSING -> all.add(new Badge(Messages.Details_missing, "missing", Token.BAD, Token.T_BAD));
        case OFFLINE -> all.add(new Badge(Messages.Details_offline, "offline", Token.SLATE, Token.T_SLATE));
        }
        licence(model.license()).ifPresent(all::add);
        return all;
    }

    private static Optional<Badge> licence(Terms terms) {
        if (terms == null) {
            return Optional.empty();
        }
        if (terms.nonCommercial()) {
            return Optional.of(new Badge(Messages.Details_nonCommercial, "nc", Token.WARN, Token.T_WARN));
        }
        return Stream.of(terms.name(), terms.id()).filter(Objects::nonNull).filter(name -> name.length() <= LONGEST)
                .findFirst().map(name -> new Badge(name, "", Token.TEXT2, null));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = wHint == SWT.DEFAULT ? 320 : wHint;
        int height = paint(gc, width, false);
        gc.dispose();
        return new Point(width, height);
    }

    private int paint(GC gc, int width, boolean draw) {
        if (draw) {
            gc.setBackground(look.colour(Token.BG1));
            gc.fillRectangle(getClientArea());
        }
        if (model == null) {
            return Painter.BADGE;
        }
        Painter painter = look.painter();
        int middle = Painter.BADGE / 2;
        int x = painter.badgeWidth(gc, model.base().shortLabel(), false) + GAP;
        if (draw) {
            BaseColours base = look.base(model.base());
            painter.badge(gc, model.base().shortLabel(), null, base.text(), base.ground(), 0, middle);
        }
        for (Badge badge : all().toList()) {
            int wanted = painter.badgeWidth(gc, badge.text(), !badge.icon().isEmpty());
            if (x > 0 && x + wanted > width) {
                x = 0;
                middle += LINE;
            }
            if (draw) {
                paint(gc, badge, x, middle);
            }
            x += wanted + GAP;
        }
        return middle + Painter.BADGE / 2;
    }

    private void paint(GC gc, Badge badge, int x, int middle) {
        if (badge.ground() == null) {
            look.painter().outlineBadge(gc, badge.text(), look.colour(badge.colour()), look.colour(Token.CTL), x,
                    middle);
        } else {
            look.painter().badge(gc, badge.text(), look.icon(badge.icon(), badge.colour(), 12),
                    look.colour(badge.colour()), look.colour(badge.ground()), x, middle);
        }
    }
}
