// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive technology what the strip shows: a list whose children are the pictures. */
final class StripAccessible extends AccessibleControlAdapter {

    private final Strip strip;

    private StripAccessible(Strip strip) {
        this.strip = strip;
    }

    static void add(Strip strip) {
        var told = new StripAccessible(strip);
        strip.getAccessible().addAccessibleControlListener(told);
        strip.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = told.isPicture(e.childID) ? HistoryWords.spoken(strip.state(), e.childID) : Messages.Strip;
            }
        });
    }

    private boolean isPicture(int child) {
        return child >= 0 && child < strip.state().pictures().size();
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = strip.state().pictures().size();
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        int lead = strip.state().lead();
        e.childID = strip.isFocusControl() ? lead < 0 ? ACC.CHILDID_SELF : lead : ACC.CHILDID_NONE;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | ACC.STATE_MULTISELECTABLE;
        if (isPicture(e.childID)) {
            e.detail |= strip.state().isSelected(e.childID) ? ACC.STATE_SELECTED : 0;
            e.detail |= e.childID == strip.state().lead() ? ACC.STATE_FOCUSED : 0;
        }
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Rectangle area = isPicture(e.childID) ? strip.area(e.childID) : strip.getClientArea();
        Point at = strip.toDisplay(area.x, area.y);
        e.x = at.x;
        e.y = at.y;
        e.width = area.width;
        e.height = area.height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        Point at = strip.toControl(e.x, e.y);
        int index = strip.at(at.x, at.y);
        e.childID = index < 0 ? ACC.CHILDID_SELF : index;
    }
}
