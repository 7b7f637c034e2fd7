// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** The grids of the model editor and its pages. */
final class Grids {

    private Grids() {
    }

    static GridLayout grid(int columns, int margin, int horizontal, int vertical) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = horizontal;
        layout.verticalSpacing = vertical;
        return layout;
    }

    /** A composite on the ground of a page. */
    static Composite part(Composite parent, GridLayout layout) {
        Composite part = new Composite(parent, SWT.NONE);
        part.setLayout(layout);
        Styles.set(part, "mq-page");
        return part;
    }

    /** As wide as there is room. */
    static <C extends Control> C wide(C control) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        control.setLayoutData(data);
        return control;
    }

    /** As wide and as high as there is room. */
    static <C extends Control> C all(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return control;
    }

    /** Shows or hides a control that lies in a grid. */
    static void appear(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    static Label label(Composite parent, Look look, Type type, String style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setFont(look.font(type));
        Styles.set(label, style);
        return label;
    }

    /** A line that separates. */
    static void line(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
    }
}
