// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

/**
 * A picture that was drawn.
 *
 * @param width pixels
 * @param height pixels
 * @param rgb a byte for red, green and blue of each pixel, row by row from the top
 * @param device what drew it, in words
 * @param settings all that made it; nothing of it is null
 */
public record Picture(int width, int height, byte[] rgb, String device, ImageSettings settings) {
}
