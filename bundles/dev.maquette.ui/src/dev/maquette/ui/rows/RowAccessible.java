// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive technology what the painted list shows: a list whose children are the rows. */
final class RowAccessible<R> extends AccessibleControlAdapter {

    private final RowList<R> list;

    RowAccessible(RowList<R> list, String name) {
        this.list = list;
        list.getAccessible().addAccessibleControlListener(this);
        list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = isRow(e.childID) ? list.face().words(list.rows().get(e.childID)) : name;
            }
        });
    }

    void focusMoved() {
        int place = list.focusedPlace();
        list.getAccessible().selectionChanged();
        list.getAccessible().setFocus(place < 0 ? ACC.CHILDID_SELF : place);
    }

    private boolean isRow(int child) {
        return child >= 0 && child < list.rows().size();
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = list.rows().size();
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        int place = list.focusedPlace();
        e.childID = list.isFocusControl() ? place < 0 ? ACC.CHILDID_SELF : place : ACC.CHILDID_NONE;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | ACC.STATE_MULTISELECTABLE;
        if (isRow(e.childID)) {
            String id = list.id(e.childID);
            e.detail |= list.selection().contains(id) ? ACC.STATE_SELECTED : 0;
            e.detail |= list.face().box() > 0 && list.selection().contains(id) ? ACC.STATE_CHECKED : 0;
            e.detail |= id.equals(list.selection().focus()) ? ACC.STATE_FOCUSED : 0;
        }
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Rectangle area = isRow(e.childID) ? list.area(e.childID) : list.getClientArea();
        Point at = list.toDisplay(area.x, area.y);
        e.x = at.x;
        e.y = at.y;
        e.width = area.width;
        e.height = area.height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        int place = list.placeAt(list.toControl(e.x, e.y).y);
        e.childID = place < 0 ? ACC.CHILDID_SELF : place;
    }
}
