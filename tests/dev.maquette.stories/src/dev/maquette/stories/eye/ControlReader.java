// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.eye;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Reads the controls of a window, each clipped to what its parents let through. */
record ControlReader(Scene scene) {

    void readAll(Composite parent, Rectangle room) {
        for (Control child : parent.getChildren()) {
            Rectangle area = Windows.outline(child, room);
            if (child.getVisible() && !area.isEmpty() && !(child instanceof Shell)) {
                read(child, area);
            }
        }
    }

    private void read(Control control, Rectangle area) {
        Told told = Told.by(control.getAccessible());
        String name = told.name(ACC.CHILDID_SELF);
        boolean button = control instanceof Button plain && plain.getSelection();
        int state = told.state(ACC.CHILDID_SELF);
        scene.add(Line.of(control.getClass().getSimpleName(), name, text(control, told), area)
                .with(!control.isEnabled(), "disabled").with(control.isFocusControl(), "focused")
                .with(button || (state & ACC.STATE_CHECKED) != 0, "checked")
                .with((state & ACC.STATE_SELECTED) != 0, "selected"));
        painted(told, name, area, control.isEnabled());
        new ItemReader(scene, area).read(control);
        if (control.getMenu() != null && control.getMenu().isVisible()) {
            new MenuReader(scene).read(control.getMenu());
        }
        if (control instanceof Composite composite) {
            readAll(composite, area);
        }
    }

    private void painted(Told told, String name, Rectangle room, boolean enabled) {
        IntStream.range(0, told.facts().isEmpty() ? 0 : told.children()).forEach(child -> {
            Rectangle area = told.area(child).intersection(room);
            int state = told.state(child);
            if (!area.isEmpty() && (state & ACC.STATE_INVISIBLE) == 0) {
                scene.add(Line.of("Item", told.name(child), told.value(child), area).listed(name)
                        .with(!enabled || (state & ACC.STATE_DISABLED) != 0, "disabled")
                        .with((state & ACC.STATE_SELECTED) != 0, "selected")
                        .with((state & ACC.STATE_FOCUSED) != 0, "focused")
                        .with((state & ACC.STATE_CHECKED) != 0, "checked"));
            }
        });
    }

    private static String text(Control control, Told told) {
        return switch (control) {
        case Label label -> label.getText();
        case CLabel label -> label.getText();
        case Button button -> button.getText().replace("&", "");
        case Text text -> text.getText();
        case StyledText text -> text.getText();
        case Link link -> link.getText().replaceAll("</?a[^>]*>", "");
        case Combo combo -> combo.getText();
        case CCombo combo -> combo.getText();
        case Spinner spinner -> spinner.getText();
        case Group group -> group.getText();
        default -> (control.getStyle() & SWT.NO_FOCUS) != 0 ? "" : told.value(ACC.CHILDID_SELF);
        };
    }
}
