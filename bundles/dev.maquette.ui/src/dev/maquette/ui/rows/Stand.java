// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How a row stands out.
 *
 * @param selected whether it is selected
 * @param hover whether the pointer is over it
 * @param focus whether keys go to it
 * @param active whether its list has the focus
 * @param pointer where the pointer is, or null when it is over another row
 */
public record Stand(boolean selected, boolean hover, boolean focus, boolean active, Point pointer) {

    /** Whether the pointer is over this part of the row. */
    public boolean over(Rectangle area) {
        return pointer != null && area.contains(pointer);
    }
}
