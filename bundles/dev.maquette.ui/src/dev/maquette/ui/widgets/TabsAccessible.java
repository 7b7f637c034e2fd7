// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive technology what painted tabs are; those in the menu are among them. */
final class TabsAccessible extends AccessibleControlAdapter {

    private final Tabs tabs;

    private TabsAccessible(Tabs tabs) {
        this.tabs = tabs;
    }

    static void describe(Tabs tabs) {
        TabsAccessible roles = new TabsAccessible(tabs);
        tabs.getAccessible().addAccessibleControlListener(roles);
        tabs.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                int index = roles.child(e.childID) ? e.childID : tabs.chosen();
                e.result = tabs.names().isEmpty() ? "" : tabs.names().get(index);
            }
        });
    }

    private boolean child(int id) {
        return id >= 0 && id < tabs.names().size();
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = child(e.childID) ? ACC.ROLE_TABITEM : ACC.ROLE_TABFOLDER;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = tabs.names().size();
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        int index = tabs.at(tabs.toControl(e.x, e.y).x);
        e.childID = child(index) ? index : ACC.CHILDID_SELF;
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        if (child(e.childID)) {
            Rectangle area = tabs.area(e.childID);
            Point place = tabs.toDisplay(area.x, area.y);
            e.x = place.x;
            e.y = place.y;
            e.width = area.width;
            e.height = area.height;
        }
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        if (child(e.childID)) {
            e.detail = ACC.STATE_SELECTABLE | (e.childID == tabs.chosen() ? ACC.STATE_SELECTED : 0);
        } else {
            e.detail = ACC.STATE_FOCUSABLE | (tabs.isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }
    }

    @Override
    public void getSelection(AccessibleControlEvent e) {
        e.childID = tabs.chosen();
    }
}
