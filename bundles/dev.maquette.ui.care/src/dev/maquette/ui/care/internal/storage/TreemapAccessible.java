// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells assistive technology what a treemap shows: a list whose children are the cells. */
final class TreemapAccessible extends AccessibleControlAdapter {

    private final Treemap map;

    TreemapAccessible(Treemap map) {
        this.map = map;
        map.getAccessible().addAccessibleControlListener(this);
        map.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = isCell(e.childID)
                        ? Words.spoken(map.cells().get(e.childID), e.childID, map.cells().size())
                        : Messages.Storage_map;
            }
        });
    }

    void focusMoved() {
        map.getAccessible().selectionChanged();
        map.getAccessible().setFocus(map.focus() < 0 ? ACC.CHILDID_SELF : map.focus());
    }

    /** Other cells are drawn. */
    void changed() {
        if (map.isFocusControl()) {
            focusMoved();
        }
    }

    private boolean isCell(int child) {
        return child >= 0 && child < map.cells().size();
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = map.cells().size();
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        e.childID = !map.isFocusControl() ? ACC.CHILDID_NONE : map.focus() < 0 ? ACC.CHILDID_SELF : map.focus();
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
        if (e.childID == map.focus()) {
            e.detail |= ACC.STATE_SELECTED | (map.isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }
    }

    @Override
    public void getDefaultAction(AccessibleControlEvent e) {
        e.result = isCell(e.childID) && map.cells().get(e.childID).node().opens() ? Messages.Act_inside : null;
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        var area = isCell(e.childID) ? map.cells().get(e.childID).area() : map.getClientArea();
        var at = map.toDisplay(area.x, area.y);
        e.x = at.x;
        e.y = at.y;
        e.width = area.width;
        e.height = area.height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        var at = map.toControl(e.x, e.y);
        int place = map.at(at.x, at.y);
        e.childID = place < 0 ? ACC.CHILDID_SELF : place;
    }
}
