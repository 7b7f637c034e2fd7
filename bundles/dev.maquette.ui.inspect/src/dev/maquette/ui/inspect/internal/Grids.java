// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.widgets.Styles;

/** The grids of this view's pages. */
public final class Grids {

    private Grids() {
    }

    /** A composite on the ground of a page, with a grid. */
    public static Composite part(Composite parent, int columns, int margin, int spacing) {
        Composite part = new Composite(parent, SWT.NONE);
        layout(part, columns, margin, spacing);
        return part;
    }

    /** Gives a composite the ground of a page and a grid. */
    public static void layout(Composite part, int columns, int margin, int spacing) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = spacing;
        part.setLayout(layout);
        Styles.set(part, "mq-page");
    }

    /** As wide as there is room. */
    public static void wide(Control control) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        control.setLayoutData(data);
    }

    /** As wide as there is room, its content away from the edges. */
    public static void margins(Composite part, int width, int height) {
        GridLayout layout = (GridLayout) part.getLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        wide(part);
    }

    /** As large as there is room. */
    public static void all(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** Shows or hides a control that lies in a grid. */
    static void appear(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
