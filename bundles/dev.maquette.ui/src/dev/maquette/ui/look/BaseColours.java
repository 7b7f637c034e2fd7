// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of a base's badge.
 *
 * @param text on the ground
 * @param ground behind the text; on a selected row BG1 takes its place
 * @param swatch the small square in filters
 */
public record BaseColours(Color text, Color ground, Color swatch) {
}
