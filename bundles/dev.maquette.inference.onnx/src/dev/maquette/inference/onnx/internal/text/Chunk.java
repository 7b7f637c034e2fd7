// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

/**
 * As much of a prompt as a text encoder reads at once.
 *
 * @param ids of tokens, without start, end and padding
 * @param weights of each
 */
public record Chunk(int[] ids, double[] weights) {

    /** Says nothing. */
    public static Chunk empty() {
        return new Chunk(new int[0], new double[0]);
    }

    /** Whether something is not said with its usual weight. */
    public boolean weighted() {
        for (var weight : weights) {
            if (weight != 1) {
                return true;
            }
        }
        return false;
    }
}
