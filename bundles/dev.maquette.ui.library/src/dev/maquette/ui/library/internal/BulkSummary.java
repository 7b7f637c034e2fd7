// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.library.internal.list.Columns;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.PaintedButton;

/** The box that selects all or none, and how many models are selected: a check box of three states. */
final class BulkSummary extends PaintedButton {

    private final Runnable toggleAll;
    private Check check = Check.MIXED;
    private String count = "";
    private String size = "";

    BulkSummary(Composite parent, Look look, Runnable toggleAll) {
        super(parent, look, true);
        this.toggleAll = toggleAll;
    }

    @Override
    protected String spokenName() {
        return count + ", " + size;
    }

    @Override
    protected boolean isOn() {
        return check == Check.ON;
    }

    @Override
    protected boolean pressedAt(int x) {
        return x < Columns.COVER;
    }

    @Override
    public void press() {
        toggleAll.run();
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

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setBackground(look().colour(Token.SEL));
        gc.fillRectangle(0, 0, area.width, area.height);
        int middle = area.height / 2;
        look().painter().box(gc, check, Columns.BOX, middle - Painter.BOX / 2);
        if (isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT), new Rectangle(Columns.BOX - 4,
                    middle - Painter.BOX / 2 - 4, Painter.BOX + 8, Painter.BOX + 8), 3);
        }
        int x = Columns.COVER - 4;
        x += look().painter().text(gc, Type.BODY_STRONG, look().colour(Token.TEXT), count, x, middle, area.width - x)
                + 8;
        look().painter().text(gc, Type.CAPTION, look().colour(Token.TEXT2), size, x, middle,
                Math.max(0, area.width - x));
    }
}
