// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;
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

    /** There are other models, or another number of them. */
    void countChanged() {
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private int focused() {
        return canvas.content().position(canvas.selection().focus()).orElse(ACC.CHILDID_SELF);
    }

    private Optional<ModelSummary> child(int child) {
        return child < 0 || child >= canvas.content().countShown() ? Optional.empty()
                : Optional.of(canvas.content().models().get(canvas.content().placeAt(child)));
    }

    private String name(int child) {
        return child(child).map(model -> describe(model, child + 1, canvas.content().countShown()))
                .orElseGet(this::whole);
    }

    /** The list; with the heading that has the focus for models that are folded away below it. */
    private String whole() {
        ListContent content = canvas.content();
        OptionalInt place = content.place(canvas.selection().focus());
        if (place.isEmpty() || content.position(canvas.selection().focus()).isPresent()) {
            return Messages.List_name;
        }
        return Messages.List_name + ", " + HeadingPainter.spoken(content.groups().get(
                content.groupOf(place.getAsInt())));
    }

    private String describe(ModelSummary model, int place, int count) {
        String selected = canvas.selection().contains(model.key()) ? Messages.List_selected : "";
        return NLS.bind(Messages.List_row, new Object[]{model.name(), model.type().label(),
                model.base().label(), ByteSize.text(model.fileSize()) + states(model), selected, place, count});
    }

    private static String states(ModelSummary model) {
        StringBuilder words = new StringBuilder();
        StateMark.of(model).forEach(mark -> words.append(", ").append(mark.words()));
        if (model.favourite()) {
            words.append(", ").append(Messages.Menu_favourite);
        }
        if (model.rating() > 0) {
            words.append(", ").append(NLS.bind(Messages.Details_stars, model.rating()));
        }
        return words.toString();
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = canvas.content().countShown();
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        e.childID = canvas.isFocusControl() ? focused() : ACC.CHILDID_NONE;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | ACC.STATE_MULTISELECTABLE;
        child(e.childID).map(ModelSummary::key).ifPresent(key -> {
            e.detail |= canvas.selection().contains(key) ? ACC.STATE_SELECTED | ACC.STATE_CHECKED : 0;
            e.detail |= key.equals(canvas.selection().focus()) ? ACC.STATE_FOCUSED : 0;
        });
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Rectangle area = canvas.getClientArea();
        if (child(e.childID).isPresent()) {
            area = canvas.arrangement().area(canvas.content().placeAt(e.childID));
            area.y -= canvas.scroll();
        }
        Point at = canvas.toDisplay(area.x, area.y);
        e.x = at.x;
        e.y = at.y;
        e.width = area.width;
        e.height = area.height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        Point at = canvas.toControl(e.x, e.y);
        OptionalInt place = canvas.arrangement().placeAt(at.x, at.y + canvas.scroll());
        e.childID = place.isEmpty() ? ACC.CHILDID_SELF
                : canvas.content().position(canvas.content().models().get(place.getAsInt()).key()).getAsInt();
    }
}
