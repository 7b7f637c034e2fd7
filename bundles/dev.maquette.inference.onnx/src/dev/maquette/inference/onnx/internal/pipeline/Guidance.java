// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

/**
 * How what a model says of two prompts becomes one.
 *
 * @param scale how much further than to the prompt is to be gone, away from what is not wanted
 * @param rescale how far the contrast that this adds is taken back, from 0 to 1
 */
record Guidance(double scale, double rescale) {

    /**
     * With the contrast taken back as Lin and others publish it (2023, section 3.4): towards the standard deviation of
     * what the model says of the prompt.
     */
    float[] mixed(float[] towards, float[] against) {
        var mixed = new float[towards.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float) (against[i] + scale * (towards[i] - against[i]));
        }
        double found = deviation(mixed);
        if (rescale == 0 || found == 0) {
            return mixed;
        }
        double factor = rescale * deviation(towards) / found + 1 - rescale;
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] *= (float) factor;
        }
        return mixed;
    }

    private static double deviation(float[] values) {
        double sum = 0;
        for (var value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (var value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }
}
