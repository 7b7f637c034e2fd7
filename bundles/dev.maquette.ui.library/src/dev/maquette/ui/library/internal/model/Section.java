// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Styles;

/** A heading inside a page and what is below it. */
final class Section extends Composite {

    Section(Composite parent, Look look, String title) {
        super(parent, SWT.NONE);
        setLayout(Grids.grid(1, 0, 0, 8));
        Styles.set(this, "mq-page");
        Grids.wide(this);
        Label label = Grids.label(this, look, Type.BODY_STRONG, "mq-page");
        label.setText(title);
    }

    void appear(boolean visible) {
        Grids.appear(this, visible);
    }
}
