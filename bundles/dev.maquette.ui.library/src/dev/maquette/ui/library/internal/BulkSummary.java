// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

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

import dev.maquette.ui.library.internal.list.Columns;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** The box that selects all or none, and how many models are selected: a check box of three states. */
final class BulkSummary extends Canvas {

    private final Look look;
    private Check check = Check.MIXED;
    private String count = "";
    private String size = "";

    BulkSummary(Composite parent, Look look, Runnable toggleAll) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        addPaintListener(e -> paint(e.gc, getSize()));
        addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (e.x < Columns.COVER) {
                toggleAll.run();
            }
        }));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.character == ' ') {
                toggleAll.run();
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = true);
        look.onChange(this, this::redraw);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = count + ", " + size;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (check == Check.ON ? ACC.STATE_CHECKED : 0);
            }
        });
    }

    void show(Check state, String countText, String sizeText) {
        boolean same = count.equals(countText);
        check = state;
        count = countText;
        size = sizeText;
        setToolTipText(state == Check.ON ? Messages.Bulk_none : Messages.Bulk_all);
        redraw();
        if (!same) {
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    String count() {
        return count;
    }

    private void paint(GC gc, Point area) {
        gc.setBackground(look.colour(Token.SEL));
        gc.fillRectangle(0, 0, area.x, area.y);
        int middle = area.y / 2;
        look.painter().box(gc, check, Columns.BOX, middle - Painter.BOX / 2);
        if (isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT), new Rectangle(Columns.BOX - 4,
                    middle - Painter.BOX / 2 - 4, Painter.BOX + 8, Painter.BOX + 8), 3);
        }
        int x = Columns.COVER - 4;
        x += look.painter().text(gc, Type.BODY_STRONG, look.colour(Token.TEXT), count, x, middle, area.x - x) + 8;
        look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT2), size, x, middle, Math.max(0, area.x - x));
    }
}
