// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Makes pictures smaller, each point the mean of those that it stands for; none is seen through. */
final class Shrunk {

    private static final int CHANNELS = 3;

    private final ImageData from;
    private final ImageData to;
    private final long[] sums;
    private final int[] points;

    private Shrunk(ImageData from, int width, int height) {
        this.from = from;
        to = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        sums = new long[CHANNELS * width];
        points = new int[width];
    }

    /** The picture, with its longer side no longer than this. */
    static ImageData fitting(ImageData image, int longest) {
        int side = Math.max(image.width, image.height);
        return side <= longest ? image
                : new Shrunk(image, Math.max(1, image.width * longest / side),
                        Math.max(1, image.height * longest / side)).made();
    }

    private ImageData made() {
        var row = new int[from.width];
        for (int y = 0; y < from.height; y++) {
            from.getPixels(0, y, from.width, row, 0);
            add(row);
            int line = (int) ((long) y * to.height / from.height);
            if ((long) (y + 1) * to.height / from.height > line) {
                write(line);
            }
        }
        return to;
    }

    private void add(int[] row) {
        for (int x = 0; x < row.length; x++) {
            int at = (int) ((long) x * to.width / row.length);
            RGB colour = from.palette.getRGB(row[x]);
            sums[CHANNELS * at] += colour.red;
            sums[CHANNELS * at + 1] += colour.green;
            sums[CHANNELS * at + 2] += colour.blue;
            points[at]++;
        }
    }

    private void write(int line) {
        for (int x = 0; x < points.length; x++) {
            int pixel = 0;
            for (int c = 0; c < CHANNELS; c++) {
                pixel = pixel << 8 | (int) (sums[CHANNELS * x + c] / points[x]);
                sums[CHANNELS * x + c] = 0;
            }
            points[x] = 0;
            to.setPixel(x, line, pixel);
        }
    }
}
