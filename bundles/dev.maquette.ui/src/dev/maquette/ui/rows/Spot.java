// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A part of a row that does something when it is clicked.
 *
 * @param hint what it does, for the tooltip
 */
public record Spot(Rectangle area, String hint, Runnable action) {
}
