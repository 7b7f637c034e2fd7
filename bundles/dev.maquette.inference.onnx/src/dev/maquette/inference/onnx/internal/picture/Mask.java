// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.picture;

import java.util.Arrays;

/**
 * Which pixels of a picture may be changed.
 *
 * @param open whether it may, for each pixel, row by row from the top
 */
public record Mask(int width, int height, boolean[] open) {

    /** How many pixels inside its edge what is drawn shows in full. */
    private static final int EDGE = 4;
    private static final int WHITE = 128;

    /** A picture whose bright half may be changed. */
    public static Mask of(Raster picture) {
        var open = new boolean[picture.width() * picture.height()];
        for (int i = 0; i < open.length; i++) {
            open[i] = 299 * picture.level(i, 0) + 587 * picture.level(i, 1) + 114 * picture.level(i, 2) >= 1000 * WHITE;
        }
        return new Mask(picture.width(), picture.height(), open);
    }

    /** A mask that lets everything be changed. */
    public static Mask all(int width, int height) {
        var open = new boolean[width * height];
        Arrays.fill(open, true);
        return new Mask(width, height, open);
    }

    /** Whether nothing may be changed. */
    public boolean closed() {
        for (var each : open) {
            if (each) {
                return false;
            }
        }
        return true;
    }

    /** The latents that may be changed, as 1, and those that may not, as 0: each may of which a pixel may. */
    public float[] latents(int factor) {
        int across = width / factor;
        var latents = new float[across * (height / factor)];
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                latents[i / width / factor * across + i % width / factor] = 1;
            }
        }
        return latents;
    }

    /** The picture with what may be changed left out, as models see it that were made to fill in: grey. */
    public float[] without(Raster picture) {
        var planes = picture.planes();
        for (int i = 0; i < planes.length; i++) {
            planes[i] = open[i % open.length] ? 0 : planes[i];
        }
        return planes;
    }

    /**
     * What was drawn where it may be, and elsewhere the picture exactly as it was. One goes over into the other within
     * the first {@value #EDGE} pixels that may be changed.
     */
    public Raster over(Raster drawn, Raster picture) {
        var depth = depth();
        var rgb = new byte[drawn.rgb().length];
        for (int i = 0; i < open.length; i++) {
            for (int colour = 0; colour < 3; colour++) {
                int both = depth[i] * drawn.level(i, colour) + (EDGE + 1 - depth[i]) * picture.level(i, colour);
                rgb[3 * i + colour] = (byte) Math.round(both / (EDGE + 1f));
            }
        }
        return new Raster(width, height, rgb);
    }

    /** How many steps it is from each pixel, also across corners, to one that may not be changed, up to the edge. */
    private int[] depth() {
        var depth = new int[open.length];
        for (int i = 0; i < depth.length; i++) {
            depth[i] = open[i] ? EDGE + 1 : 0;
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                lower(depth, x, y, -1);
            }
        }
        for (int y = height - 1; y >= 0; y--) {
            for (int x = width - 1; x >= 0; x--) {
                lower(depth, x, y, 1);
            }
        }
        return depth;
    }

    /** By the neighbours of the row before or after, and the one before or after in the same row. */
    private void lower(int[] depth, int x, int y, int by) {
        int least = depth[y * width + x];
        for (int dx = -1; dx <= 1; dx++) {
            least = Math.min(least, at(depth, x + dx, y + by) + 1);
        }
        depth[y * width + x] = Math.min(least, at(depth, x + by, y) + 1);
    }

    private int at(int[] depth, int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? EDGE : depth[y * width + x];
    }
}
