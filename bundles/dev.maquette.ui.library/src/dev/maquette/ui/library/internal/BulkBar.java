// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.library.internal.list.Columns;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Styles;

/** What can be done with several models, above the list while several are selected. */
final class BulkBar extends Composite {

    private final Look look;
    private final Canvas summary;
    private Check check = Check.MIXED;
    private String count = "";
    private String size = "";

    BulkBar(Composite parent, Look look, Runnable toggleAll, Runnable delete, Runnable clear) {
        super(parent, SWT.NONE);
        this.look = look;
        Styles.set(this, "mq-bulk");
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 6;
        layout.marginWidth = 0;
        layout.marginRight = 12;
        layout.horizontalSpacing = 4;
        setLayout(layout);
        summary = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.heightHint = 28;
        summary.setLayoutData(wide);
        summary.addPaintListener(e -> paint(e.gc, summary.getSize()));
        summary.addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (e.x < Columns.COVER) {
                toggleAll.run();
            }
        }));
        new ActionButton(this, look, ButtonStyle.ON_SELECTION).show("trash", Messages.Bulk_delete)
                .hint(Messages.Bulk_deleteHint).onPress(delete);
        new ActionButton(this, look, ButtonStyle.ON_SELECTION).show("x", "").hint(Messages.Bulk_clear)
                .onPress(clear);
        look.onChange(this, summary::redraw);
    }

    void show(Check state, String countText, String sizeText) {
        check = state;
        count = countText;
        size = sizeText;
        summary.redraw();
    }

    String text() {
        return count;
    }

    private void paint(GC gc, Point area) {
        gc.setBackground(look.colour(Token.SEL));
        gc.fillRectangle(0, 0, area.x, area.y);
        int middle = area.y / 2;
        look.painter().box(gc, check, Columns.BOX, middle - 8);
        int x = Columns.COVER - 4;
        x += look.painter().text(gc, Type.BODY_STRONG, look.colour(Token.TEXT), count, x, middle, area.x) + 8;
        look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT2), size, x, middle, area.x);
    }
}
