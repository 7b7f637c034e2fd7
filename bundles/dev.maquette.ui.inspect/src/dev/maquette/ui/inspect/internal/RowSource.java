// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.RowState;

/** What a {@link RowCanvas} shows. */
interface RowSource {

    /** What is said in place of rows when there are none. */
    String nothing();

    /** Number of rows. */
    int size();

    /** Paints a row; its ground is painted already. */
    void paint(GC gc, int row, Rectangle area, RowState state);

    /** A row in words, for assistive technology. */
    String describe(int row);

    /** What is copied of a row. */
    String copied(int row);

    /**
     * Opens or closes what a row holds.
     *
     * @return the row that has the focus then
     */
    int fold(int row, boolean closed);

    /** Up to which x a click opens or closes the row, 0 where it holds nothing. */
    int indent(int row);

    /** Whether what a row holds is shown below it. */
    boolean open(int row);
}
