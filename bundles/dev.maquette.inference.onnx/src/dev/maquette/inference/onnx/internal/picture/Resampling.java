// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.picture;

/**
 * Makes a row of pixels longer or shorter, by the mean of those around each place: less of them the further they are,
 * and none that is further than what becomes one pixel.
 *
 * @param first for each new pixel, the first old one that counts
 * @param weights for each new pixel, by how much those from there on count, together 1
 */
record Resampling(int[] first, float[][] weights) {

    /** What the row is at a place. */
    @FunctionalInterface
    interface Row {

        /** A level. */
        float at(int place);
    }

    /**
     * From the middle of a row.
     *
     * @param scale how many old pixels become a new one
     */
    static Resampling of(int from, int to, double scale) {
        double reach = Math.max(1, scale);
        double begin = (from - to * scale) / 2;
        var first = new int[to];
        var weights = new float[to][];
        for (int i = 0; i < to; i++) {
            double centre = begin + (i + 0.5) * scale;
            first[i] = Math.clamp((long) Math.floor(centre - reach), 0, from - 1);
            int last = Math.clamp((long) Math.ceil(centre + reach), first[i] + 1, from);
            weights[i] = weights(first[i], last, centre, reach);
        }
        return new Resampling(first, weights);
    }

    private static float[] weights(int first, int last, double centre, double reach) {
        var weights = new double[last - first];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(0, 1 - Math.abs(first + i + 0.5 - centre) / reach);
            sum += weights[i];
        }
        var even = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            even[i] = (float) (weights[i] / sum);
        }
        return even;
    }

    /** Writes the new row. */
    void apply(Row row, float[] into, int offset) {
        for (int i = 0; i < first.length; i++) {
            float sum = 0;
            for (int j = 0; j < weights[i].length; j++) {
                sum += weights[i][j] * row.at(first[i] + j);
            }
            into[offset + i] = sum;
        }
    }
}
