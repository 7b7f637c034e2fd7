// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** A part of a page: a grid on the page's ground. */
public class Area extends Composite {

    /** An area with margins; 8 points between its columns, none between its rows. */
    public Area(Composite parent, int columns, int marginWidth, int marginHeight) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = marginWidth;
        layout.marginHeight = marginHeight;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 0;
        setLayout(layout);
        Styles.set(this, "mq-page");
    }

    /** Space between its rows, in points. */
    public final void rows(int space) {
        ((GridLayout) getLayout()).verticalSpacing = space;
    }

    /** How many columns it has from now on. */
    public final void columns(int columns) {
        ((GridLayout) getLayout()).numColumns = columns;
    }

    /** Text that wraps and takes the width there is. */
    public final Label label(Look look, Type type, String style) {
        Label label = new Label(this, SWT.WRAP);
        label.setFont(look.font(type));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        label.setLayoutData(data);
        Styles.set(label, style);
        return label;
    }

    /** Lets a control have all the width there is. */
    public static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    /** Lets a control have all the room there is. */
    public static <C extends Control> C whole(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return control;
    }

    /** Lets a control be there, or take no room. */
    public static void shown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    /** A hairline from side to side. */
    public final void line() {
        Composite line = new Composite(this, SWT.NONE);
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        Styles.set(line, "mq-line");
    }
}
