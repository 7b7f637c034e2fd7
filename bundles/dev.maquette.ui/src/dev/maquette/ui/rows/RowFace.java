// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What the rows of a list look like and what they say.
 *
 * @param <R> a row
 */
public interface RowFace<R> {

    /** What a row is known by when it comes again with other content. */
    String id(R row);

    /** Its height. */
    int height(R row);

    /** Height of the headings above the rows, which do not scroll; 0 for none. */
    default int headerHeight() {
        return 0;
    }

    /** Paints the headings; not called where they have no height. */
    default void header(GC gc, Rectangle area) {
        // there are none
    }

    /** Paints a row; its ground is painted already. */
    void paint(GC gc, R row, Rectangle area, Stand stand);

    /** Where it can be clicked, and for what. */
    List<Spot> spots(GC gc, R row, Rectangle area);

    /** The row in words, for assistive technology. */
    String words(R row);

    /** What a tooltip says of the row, or an empty string. */
    default String hint(R row) {
        return "";
    }

    /** Up to which x a click selects or not without changing what else is selected; 0 where rows have no box. */
    default int box() {
        return 0;
    }

    /** Whether it can be selected by its box. */
    default boolean selectable(R row) {
        return true;
    }
}
