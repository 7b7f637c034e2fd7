// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.widgets.Styles;

/** A page that scrolls: one column, or two beside each other where there is room. */
final class ScrolledPage extends ScrolledComposite {

    /** From this width on there are two columns, and wider margins. */
    private static final int WIDE = 760;

    private static final int LEAST = 200;

    private final Composite content;

    ScrolledPage(Composite parent) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        Styles.set(this, "mq-page");
        content = Grids.part(this, Grids.grid(1, 16, 24, 16));
        setContent(content);
        addListener(SWT.Resize, e -> {
            fit();
            keepFocusInView();
        });
    }

    /** The bar that comes below while something is not saved may take the room of the field that is typed in. */
    private void keepFocusInView() {
        for (Control each = getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (each == content) {
                showControl(getDisplay().getFocusControl());
                return;
            }
        }
    }

    /** A column; its layout is a grid. */
    Composite column() {
        Composite column = Grids.part(content, Grids.grid(1, 0, 0, 16));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        column.setLayoutData(data);
        return column;
    }

    static boolean wide(int width) {
        return width >= WIDE;
    }

    /** Points between the edge of a part so wide and what is in it. */
    static int margin(int width) {
        return wide(width) ? 24 : 16;
    }

    /** Something in it needs more or less room than before. */
    void fit() {
        int width = Math.max(getClientArea().width, LEAST);
        GridLayout layout = (GridLayout) content.getLayout();
        layout.numColumns = wide(width) ? Math.max(1, content.getChildren().length) : 1;
        layout.makeColumnsEqualWidth = layout.numColumns > 1;
        layout.marginWidth = margin(width);
        content.layout(true, true);
        setMinSize(content.computeSize(width, SWT.DEFAULT));
    }

    /** Scrolls until a control of it is in view when the focus comes to it by the keyboard. */
    void follow(Control control) {
        control.addListener(SWT.FocusIn, e -> showControl(control));
    }
}
