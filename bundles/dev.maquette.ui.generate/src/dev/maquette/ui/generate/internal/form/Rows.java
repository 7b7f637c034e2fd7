// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.TextField;

/** What the rows of the form have in common. */
final class Rows {

    /** Width of the names before inputs. */
    static final int NAME = 64;
    /** Width of fields behind sliders. */
    static final int FIELD = 76;

    private Rows() {
    }

    /** A name above or before an input. */
    static Label name(Area parent, Look look, String text) {
        Label label = parent.label(look, Type.CAPTION, "mq-text2");
        label.setText(text);
        return label;
    }

    /** A name before an input, as wide as all of them. */
    static Label before(Area parent, Look look, String text) {
        Label label = name(parent, look, text);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = NAME;
        label.setLayoutData(data);
        return label;
    }

    /** A row of the form with columns so many. */
    static Area row(Area parent, int columns) {
        Area row = new Area(parent, columns, 0, 0);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        row.setLayoutData(data);
        return row;
    }

    /** Gives a control so much width. */
    static <C extends Control> C width(C control, int width) {
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = width;
        control.setLayoutData(data);
        return control;
    }

    /** Gives an input its name, for assistive technology. */
    static void describe(TextField field, String name) {
        field.text().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }
}
