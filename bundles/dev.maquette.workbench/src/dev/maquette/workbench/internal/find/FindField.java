// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Looks like a field and opens the search for commands, models, views and preferences when it is clicked. */
public final class FindField extends Canvas {

    private final Look look;

    /** @param open called when it is pressed */
    public FindField(Composite parent, Look look, Runnable open) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        setToolTipText(Messages.Find_hint);
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.Find_hint));
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseUpAdapter(e -> open.run()));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.character == ' ' || e.character == SWT.CR) {
                open.run();
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        look.onChange(this, this::redraw);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        Painter painter = look.painter();
        gc.setBackground(look.colour(Token.BG0));
        gc.fillRectangle(all);
        painter.fill(gc, look.colour(Token.BG2), all, 4);
        painter.outline(gc, look.colour(isFocusControl() ? Token.ACCENT : Token.LINE), all, 4);
        int middle = all.height / 2;
        gc.drawImage(look.icon("search", Token.TEXT2, 16), 9, middle - 8);
        painter.text(gc, Type.BODY, look.colour(Token.TEXT2), Messages.Find_field, 33, middle, all.width - 100);
        int width = painter.badgeWidth(gc, Messages.Find_key, false);
        painter.outlineBadge(gc, Messages.Find_key, look.colour(Token.TEXT2), look.colour(Token.LINE),
                all.width - width - 6, middle);
    }
}
