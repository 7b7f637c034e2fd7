// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.ByteSize;

/** Tells assistive technology what the painted list shows: a list whose children are the models, by position. */
final class ListAccessible extends AccessibleControlAdapter {

    private final ModelCanvas canvas;

    ListAccessible(ModelCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleControlListener(this);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name(e.childID);
            }
        });
    }

    /** The focus is on another model, or the selection has changed. */
    void focusMoved() {
        Accessible accessible = canvas.getAccessible();
        accessible.selectionChanged();
        accessible.setFocus(focused());
    }

    private int focused() {
        OptionalInt line = canvas.content().lineOf(canvas.selection().focus());
        return line.isEmpty() ? ACC.CHILDID_SELF : ((Line.Row) canvas.content().line(line.getAsInt())).position();
    }

    private String name(int child) {
        int count = canvas.content().shown().size();
        if (child < 0 || child >= count) {
            return Messages.List_name;
        }
        return describe(canvas.content().shown().get(child), child + 1, count);
    }

    private String describe(ModelSummary model, int place, int count) {
        String selected = canvas.selection().contains(model.key()) ? Messages.List_selected : "";
        return NLS.bind(Messages.List_row, new Object[]{model.name(), model.type().label(),
                model.base().label(), ByteSize.text(model.fileSize()) + state(model), selected, place, count});
    }

    private static String state(ModelSummary model) {
        return switch (model.availability()) {
        case PRESENT -> "";
        case MISSING -> ", " + Messages.Filter_missing;
        case OFFLINE -> ", " + Messages.Filter_offline;
        };
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = canvas.content().shown().size();
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        e.childID = canvas.isFocusControl() ? focused() : ACC.CHILDID_NONE;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | ACC.STATE_MULTISELECTABLE;
        if (e.childID >= 0 && e.childID < canvas.content().shown().size()) {
            String key = canvas.content().shown().get(e.childID).key();
            e.detail |= canvas.selection().contains(key) ? ACC.STATE_SELECTED | ACC.STATE_CHECKED : 0;
            e.detail |= key.equals(canvas.selection().focus()) ? ACC.STATE_FOCUSED : 0;
        }
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Rectangle area = canvas.getClientArea();
        int y = 0;
        int height = area.height;
        if (e.childID >= 0 && e.childID < canvas.content().shown().size()) {
            int line = canvas.content().lineOf(canvas.content().shown().get(e.childID).key()).orElse(0);
            y = canvas.content().top(line) - canvas.scroll();
            height = 48;
        }
        Point at = canvas.toDisplay(0, y);
        e.x = at.x;
        e.y = at.y;
        e.width = area.width;
        e.height = height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        Point at = canvas.toControl(e.x, e.y);
        int line = canvas.content().lineAt(at.y + canvas.scroll());
        boolean row = line >= 0 && line < canvas.content().size() && canvas.content().line(line) instanceof Line.Row;
        e.childID = row ? ((Line.Row) canvas.content().line(line)).position() : ACC.CHILDID_SELF;
    }
}
