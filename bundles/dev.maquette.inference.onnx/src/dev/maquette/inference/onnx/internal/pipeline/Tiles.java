// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * Divides what is too large for a VAE into tiles that overlap. Where they do, one goes over into the other.
 *
 * @param side of a tile in latents, if there are more
 * @param overlap in latents, at least
 */
record Tiles(int side, int overlap) {

    /** A VAE takes for 1024 × 1024 pixels some gigabytes already. */
    private static final int MOST_CELLS = 128 * 128;
    private static final int SIDE = 96;
    private static final int OVERLAP = 32;

    /** Half a VAE. */
    @FunctionalInterface
    interface Network {

        /** What becomes of a tile that is so many latents high and wide. */
        float[] run(float[] tile, int height, int width) throws GraphException;
    }

    /**
     * What goes in or comes out.
     *
     * @param unit how many of its pixels a latent is wide
     */
    record Planes(int channels, int unit) {
    }

    /** As they are divided; where they need not be, into one tile. */
    static Tiles of(Grid grid) {
        return grid.cells() <= MOST_CELLS ? new Tiles(Math.max(grid.height(), grid.width()), 0)
                : new Tiles(SIDE, OVERLAP);
    }

    /** Runs all tiles and puts together what becomes of them. */
    float[] through(float[] in, Planes from, Planes to, Grid grid, Network network) throws GraphException {
        var down = starts(grid.height());
        var across = starts(grid.width());
        int high = Math.min(side, grid.height());
        int wide = Math.min(side, grid.width());
        if (down.length * across.length == 1) {
            return checked(network.run(in, high, wide), to, high, wide);
        }
        var whole = new Whole(to, grid, new float[to.channels * grid.cells() * to.unit * to.unit],
                new float[grid.cells() * to.unit * to.unit]);
        for (int top : down) {
            for (int left : across) {
                var tile = cut(in, from, grid, top, left);
                whole.add(checked(network.run(tile, high, wide), to, high, wide), top, left, this);
            }
        }
        return whole.evened();
    }

    private static float[] checked(float[] out, Planes to, int height, int width) throws GraphException {
        if (out.length != to.channels * height * width * to.unit * to.unit) {
            throw new GraphException("The VAE makes " + out.length + " numbers of " + height + " by " + width
                    + " latents, not " + to.channels * height * width * to.unit * to.unit + ".", null);
        }
        return out;
    }

    /** Evenly, so that the last one ends where all ends. */
    private int[] starts(int length) {
        if (length <= side) {
            return new int[]{0};
        }
        int count = Math.ceilDiv(length - overlap, side - overlap);
        var starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = (int) Math.round((double) i * (length - side) / (count - 1));
        }
        return starts;
    }

    private float[] cut(float[] in, Planes from, Grid grid, int top, int left) {
        int high = Math.min(side, grid.height()) * from.unit;
        int wide = Math.min(side, grid.width()) * from.unit;
        int row = grid.width() * from.unit;
        int plane = grid.cells() * from.unit * from.unit;
        var tile = new float[from.channels * high * wide];
        for (int channel = 0; channel < from.channels; channel++) {
            for (int y = 0; y < high; y++) {
                System.arraycopy(in, channel * plane + (top * from.unit + y) * row + left * from.unit, tile,
                        (channel * high + y) * wide, wide);
            }
        }
        return tile;
    }

    /**
     * By how much each place along a side of a tile counts: less towards another tile.
     *
     * @param start in latents
     * @param length of all tiles, in latents
     */
    private float[] weights(int start, int length, int unit) {
        int own = Math.min(side, length);
        var weights = new float[own * unit];
        float reach = Math.max(1, overlap * unit);
        for (int i = 0; i < weights.length; i++) {
            float before = start == 0 ? 1 : (i + 0.5f) / reach;
            float after = start + own == length ? 1 : (weights.length - i - 0.5f) / reach;
            weights[i] = Math.min(1, Math.min(before, after));
        }
        return weights;
    }

    /**
     * What the tiles become.
     *
     * @param sum of what they are, each multiplied by its weight
     * @param weight of all tiles together, for each pixel
     */
    private record Whole(Planes to, Grid grid, float[] sum, float[] weight) {

        void add(float[] tile, int top, int left, Tiles tiles) {
            var down = tiles.weights(top, grid.height(), to.unit);
            var across = tiles.weights(left, grid.width(), to.unit);
            for (int y = 0; y < down.length; y++) {
                for (int x = 0; x < across.length; x++) {
                    int at = (top * to.unit + y) * grid.width() * to.unit + left * to.unit + x;
                    float by = down[y] * across[x];
                    weight[at] += by;
                    for (int channel = 0; channel < to.channels; channel++) {
                        sum[channel * weight.length + at] += by * tile[(channel * down.length + y) * across.length + x];
                    }
                }
            }
        }

        float[] evened() {
            for (int i = 0; i < sum.length; i++) {
                sum[i] /= weight[i % weight.length];
            }
            return sum;
        }
    }
}
