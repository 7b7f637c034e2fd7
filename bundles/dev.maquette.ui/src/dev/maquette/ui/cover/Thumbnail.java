// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.cover;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Makes small square pictures: the middle of the image, each point the mean of those that it stands for. */
final class Thumbnail {

    private Thumbnail() {
    }

    /** The middle of an image, this wide and high; an image that is smaller is enlarged. */
    static ImageData square(ImageData image, int side) {
        int edge = Math.min(image.width, image.height);
        int left = (image.width - edge) / 2;
        int top = (image.height - edge) / 2;
        ImageData small = new ImageData(side, side, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        small.alphaData = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                mean(image, new Cell(left + x * edge / side, top + y * edge / side,
                        left + Math.max((x + 1) * edge / side, x * edge / side + 1),
                        top + Math.max((y + 1) * edge / side, y * edge / side + 1)), small, x, y);
            }
        }
        return small;
    }

    private record Cell(int left, int top, int right, int bottom) {
    }

    /** What cannot be seen through counts more: else the hidden colour of clear points would come out. */
    private static void mean(ImageData image, Cell cell, ImageData small, int x, int y) {
        long red = 0;
        long green = 0;
        long blue = 0;
        long weight = 0;
        int points = 0;
        for (int v = cell.top(); v < cell.bottom(); v++) {
            for (int u = cell.left(); u < cell.right(); u++) {
                RGB colour = image.palette.getRGB(image.getPixel(u, v));
                int alpha = image.alphaData == null ? 255 : image.getAlpha(u, v);
                red += (long) colour.red * alpha;
                green += (long) colour.green * alpha;
                blue += (long) colour.blue * alpha;
                weight += alpha;
                points++;
            }
        }
        long all = Math.max(1, weight);
        small.setPixel(x, y, (int) (red / all) << 16 | (int) (green / all) << 8 | (int) (blue / all));
        small.setAlpha(x, y, (int) (weight / points));
    }
}
