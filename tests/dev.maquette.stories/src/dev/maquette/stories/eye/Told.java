// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.eye;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;

/** What a control tells assistive technology of itself and of what it has painted. */
record Told(Accessible accessible, List<AccessibleListener> names, List<AccessibleControlListener> facts) {

    static Told by(Accessible accessible) {
        return new Told(accessible, listeners(accessible, "accessibleListeners"),
                listeners(accessible, "accessibleControlListeners"));
    }

    /** SWT hands them to nobody but the desktop. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> listeners(Accessible accessible, String name) {
        try {
            Field field = Accessible.class.getDeclaredField(name);
            field.setAccessible(true);
            var list = (List<T>) field.get(accessible);
            return list == null ? List.of() : List.copyOf(list);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The name of a child, or of the control for {@link ACC#CHILDID_SELF}; empty when none is told. */
    String name(int child) {
        AccessibleEvent event = new AccessibleEvent(accessible);
        event.childID = child;
        names.forEach(listener -> listener.getName(event));
        return event.result == null ? "" : event.result;
    }

    int children() {
        AccessibleControlEvent event = event(ACC.CHILDID_SELF);
        facts.forEach(listener -> listener.getChildCount(event));
        return event.detail;
    }

    String value(int child) {
        AccessibleControlEvent event = event(child);
        facts.forEach(listener -> listener.getValue(event));
        return event.result == null ? "" : event.result;
    }

    int state(int child) {
        AccessibleControlEvent event = event(child);
        facts.forEach(listener -> listener.getState(event));
        return event.detail;
    }

    Rectangle area(int child) {
        AccessibleControlEvent event = event(child);
        facts.forEach(listener -> listener.getLocation(event));
        return new Rectangle(event.x, event.y, event.width, event.height);
    }

    private AccessibleControlEvent event(int child) {
        AccessibleControlEvent event = new AccessibleControlEvent(accessible);
        event.childID = child;
        return event;
    }
}
