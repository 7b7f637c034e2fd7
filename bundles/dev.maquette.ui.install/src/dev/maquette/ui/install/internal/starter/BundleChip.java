// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A bundle as a button that filters: its colour, its name, how many models it has. */
final class BundleChip extends Canvas {

    private static final int HEIGHT = 28;
    private static final int SWATCH = 10;
    private static final int GAP = 8;
    private static final int PADDING = 10;

    private final Look look;
    private final StarterBundleRow bundle;
    private boolean chosen;

    BundleChip(Composite parent, Look look, StarterBundleRow bundle, Runnable press) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.bundle = bundle;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseUpAdapter(e -> press.run()));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.character == ' ' || e.character == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                press.run();
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        setToolTipText(NLS.bind(Messages.Bundle_hint, bundle.name()));
        look.onChange(this, this::redraw);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(Messages.Bundle_words, bundle.name(), ByteSize.count(bundle.count()));
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (chosen ? ACC.STATE_CHECKED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    String id() {
        return bundle.id();
    }

    void choose(boolean now) {
        chosen = now;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = 2 * PADDING + SWATCH + 2 * GAP + look.painter().extent(gc, Type.BODY, bundle.name()).x
                + look.painter().extent(gc, Type.CAPTION, ByteSize.count(bundle.count())).x;
        gc.dispose();
        return new Point(width, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        look.painter().fill(gc, look.colour(chosen ? Token.SEL : Token.BG2), all, 4);
        look.painter().outline(gc, look.colour(isFocusControl() ? Token.ACCENT : Token.CTL), all, 4);
        int middle = all.height / 2;
        look.painter().fill(gc, look.base(bundle.base()).swatch(),
                new Rectangle(PADDING, middle - SWATCH / 2, SWATCH, SWATCH), 2);
        int x = PADDING + SWATCH + GAP;
        x += look.painter().text(gc, Type.BODY, look.colour(Token.TEXT), bundle.name(), x, middle, 400) + GAP;
        look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT2), ByteSize.count(bundle.count()), x, middle, 60);
    }
}
