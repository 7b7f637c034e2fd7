// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.install.internal.Messages;
import dev.maquette.ui.look.ByteSize;

/** Tells assistive technology what the painted list shows: a list whose children are the rows. */
final class ScanAccessible extends AccessibleControlAdapter {

    private final ScanCanvas canvas;

    ScanAccessible(ScanCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleControlListener(this);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = isRow(e.childID) ? words(canvas.rows().get(e.childID), e.childID) : Messages.Scan_list;
            }
        });
    }

    void focusMoved() {
        canvas.getAccessible().selectionChanged();
        canvas.getAccessible().setFocus(canvas.focused() < 0 ? ACC.CHILDID_SELF : canvas.focused());
    }

    private boolean isRow(int child) {
        return child >= 0 && child < canvas.rows().size();
    }

    private String words(ScanRow row, int place) {
        return NLS.bind(Messages.Scan_row, new Object[]{row.name(), row.type().label(), row.base().label(),
                ByteSize.text(row.identification().fileSize()), ResultPainter.words(row.state()), row.reason(),
                place + 1, canvas.rows().size()});
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = canvas.rows().size();
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        e.childID = canvas.isFocusControl() ? canvas.focused() < 0 ? ACC.CHILDID_SELF : canvas.focused()
                : ACC.CHILDID_NONE;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | ACC.STATE_MULTISELECTABLE;
        if (isRow(e.childID)) {
            String path = canvas.rows().get(e.childID).path();
            e.detail |= canvas.selection().contains(path) ? ACC.STATE_SELECTED | ACC.STATE_CHECKED : 0;
            e.detail |= path.equals(canvas.selection().focus()) ? ACC.STATE_FOCUSED : 0;
        }
    }

    @Override
    public void getDefaultAction(AccessibleControlEvent e) {
        e.result = isRow(e.childID) ? ResultPainter.actionOf(canvas.rows().get(e.childID)) : "";
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Rectangle area = canvas.getClientArea();
        boolean row = isRow(e.childID);
        int top = ScanCanvas.HEADER + e.childID * ScanCanvas.ROW - canvas.scroll().offset();
        Point at = canvas.toDisplay(0, row ? top : 0);
        e.x = at.x;
        e.y = at.y;
        e.width = area.width;
        e.height = row ? ScanCanvas.ROW : area.height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        int row = canvas.rowAt(canvas.toControl(e.x, e.y).y);
        e.childID = row < 0 ? ACC.CHILDID_SELF : row;
    }
}
