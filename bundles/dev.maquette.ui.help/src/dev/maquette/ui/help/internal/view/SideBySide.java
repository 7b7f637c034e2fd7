// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Places a list and a page below a bar: beside each other, one of both where there is little width, or what has failed.
 */
final class SideBySide {

    private static final int WIDE = 680;
    private static final int LIST = 240;

    private final Composite parent;
    private final GridLayout layout = new GridLayout();
    private final Control bar;
    private final Control list;
    private final Control page;
    private final Control failure;
    /** Whether the list has the place of the page, where there is room for one only. */
    private boolean listed;
    private boolean failed;

    SideBySide(Composite parent, Control bar, Control list, Control page, Control failure) {
        this.parent = parent;
        this.bar = bar;
        this.list = list;
        this.page = page;
        this.failure = failure;
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 0;
        parent.setLayout(layout);
    }

    /** Whether the list is to have the place of the page, from the next arrangement on. */
    void list(boolean instead) {
        listed = instead;
    }

    /** The other one has the place from the next arrangement on; answers whether that is the list. */
    boolean toggle() {
        listed = !listed;
        return listed;
    }

    /** Whether something else stands in the place of both, from the next arrangement on. */
    void failed(boolean now) {
        failed = now;
    }

    /** Arranges all for the width there is; answers whether that is for one of them only. */
    boolean arrange() {
        boolean wide = parent.getClientArea().width >= WIDE;
        place(list, (wide || listed) && !failed, wide ? LIST : SWT.DEFAULT);
        place(page, (wide || !listed) && !failed, SWT.DEFAULT);
        place(failure, failed, SWT.DEFAULT);
        layout.numColumns = wide && !failed ? 2 : 1;
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, layout.numColumns, 1));
        parent.layout();
        return !wide;
    }

    private static void place(Control control, boolean visible, int width) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, width == SWT.DEFAULT, true);
        data.widthHint = width;
        data.exclude = !visible;
        control.setLayoutData(data);
        control.setVisible(visible);
    }
}
