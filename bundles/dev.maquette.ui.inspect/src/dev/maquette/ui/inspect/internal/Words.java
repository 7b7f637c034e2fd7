// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** Texts in a grid that go on in the next line where their column ends. */
final class Words {

    private Words() {
    }

    /** One more, as wide as there is room for. */
    static Label add(Composite parent, Look look, String words, Type type, String style, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(look.font(type));
        Styles.set(label, style);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        data.widthHint = 60; // a grid makes it as wide as the column is, and then as high as it has to be
        label.setLayoutData(data);
        return label;
    }
}
