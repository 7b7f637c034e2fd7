// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells assistive technology what painted rows show: a list whose children are the rows, by position. */
final class RowAccessible extends AccessibleControlAdapter {

    private final RowCanvas canvas;

    RowAccessible(RowCanvas canvas, String name) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleControlListener(this);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = row(e.childID) ? canvas.source().describe(e.childID) : name;
            }
        });
    }

    /** Another row is chosen. */
    void focusMoved() {
        canvas.getAccessible().selectionChanged();
        canvas.getAccessible().setFocus(canvas.chosen());
    }

    private boolean row(int child) {
        return child >= 0 && child < canvas.source().size();
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = row(e.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = canvas.source().size();
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        e.childID = canvas.isFocusControl() ? canvas.chosen() : ACC.CHILDID_NONE;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
        if (row(e.childID)) {
            e.detail |= e.childID == canvas.chosen() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0;
            e.detail |= canvas.source().open(e.childID) ? ACC.STATE_EXPANDED : 0;
        }
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Point at = canvas.toDisplay(0, row(e.childID) ? e.childID * RowCanvas.ROW - canvas.scroll() : 0);
        e.x = at.x;
        e.y = at.y;
        e.width = canvas.getClientArea().width;
        e.height = row(e.childID) ? RowCanvas.ROW : canvas.getClientArea().height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        int row = canvas.rowAt(canvas.toControl(e.x, e.y).y);
        e.childID = row < 0 ? ACC.CHILDID_SELF : row;
    }
}
