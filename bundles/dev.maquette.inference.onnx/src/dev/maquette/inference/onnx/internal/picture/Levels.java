// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;

/** Reads the levels of what Java has decoded. */
final class Levels {

    private static final int OPAQUE = 255;

    private Levels() {
    }

    /** @param ground from 0 to 255, the grey that is seen where it is transparent */
    static Raster of(BufferedImage image, int ground) {
        int width = image.getWidth();
        int height = image.getHeight();
        var rgb = new byte[Math.multiplyExact(Math.multiplyExact(width, height), 3)];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            row(image, y, row);
            for (int x = 0; x < width; x++) {
                int alpha = row[x] >>> 24;
                for (int colour = 0; colour < 3; colour++) {
                    int level = row[x] >> 16 - 8 * colour & 0xff;
                    rgb[3 * (y * width + x) + colour] =
                            (byte) ((level * alpha + ground * (OPAQUE - alpha) + OPAQUE / 2) / OPAQUE);
                }
            }
        }
        return new Raster(width, height, rgb);
    }

    /** Java takes greys for lighter than files mean them, so that these are read as they are. */
    private static void row(BufferedImage image, int y, int[] row) {
        if (!(image.getColorModel() instanceof ComponentColorModel model)
                || model.getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            return;
        }
        int shift = model.getComponentSize(0) - Byte.SIZE;
        var raster = image.getRaster();
        for (int x = 0; x < row.length; x++) {
            int level = raster.getSample(x, y, 0) >> shift;
            int alpha = raster.getNumBands() > 1 ? raster.getSample(x, y, 1) >> shift : OPAQUE;
            row[x] = alpha << 24 | level << 16 | level << 8 | level;
        }
    }
}
