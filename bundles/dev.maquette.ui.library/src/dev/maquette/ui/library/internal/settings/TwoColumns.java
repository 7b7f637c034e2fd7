// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts parts below each other: in two columns where there is room, in one where there is not. The layout data of a part
 * is {@link #SECOND} where it belongs to the second column.
 */
final class TwoColumns extends Layout {

    /** Of a part of the second column. */
    static final String SECOND = "second";

    private static final int WIDE = 800;
    private static final int GAP = 48;
    private static final int BETWEEN = 24;

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
        int width = wHint == SWT.DEFAULT ? WIDE : wHint;
        return new Point(width, arrange(composite, width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        arrange(composite, composite.getClientArea().width, true);
    }

    /** Returns the height that it takes. */
    private static int arrange(Composite composite, int width, boolean place) {
        boolean wide = width >= WIDE;
        int margin = wide ? 24 : 16;
        int column = wide ? (width - 2 * margin - GAP) / 2 : Math.max(0, width - 2 * margin);
        int[] ends = {margin, margin};
        boolean second = false;
        for (int pass = 0; pass < 2; pass++) {
            for (Control part : composite.getChildren()) {
                if (SECOND.equals(part.getLayoutData()) == second) {
                    int at = wide && second ? 1 : 0;
                    int height = part.computeSize(column, SWT.DEFAULT).y;
                    if (place) {
                        part.setBounds(margin + at * (column + GAP), ends[at], column, height);
                    }
                    ends[at] += height + BETWEEN;
                }
            }
            second = true;
        }
        return Math.max(ends[0], ends[1]) - BETWEEN + margin;
    }
}
