// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** What a model predicts, and how a clean sample follows from it. */
public enum Prediction {

    /** The noise in the sample. */
    EPSILON {
        @Override
        double clean(double sample, double output, double alpha, double sigma) {
            return (sample - sigma * output) / alpha;
        }
    },
    /** The velocity, {@code alpha * noise - sigma * clean}. */
    V_PREDICTION {
        @Override
        double clean(double sample, double output, double alpha, double sigma) {
            return alpha * sample - sigma * output;
        }
    },
    /** The clean sample itself. */
    SAMPLE {
        @Override
        double clean(double sample, double output, double alpha, double sigma) {
            return output;
        }
    };

    /** By the word that configurations and records have for it; of anything else, and of null, noise. */
    public static Prediction of(String word) {
        return switch (word) {
        case "v_prediction" -> V_PREDICTION;
        case "sample" -> SAMPLE;
        case null, default -> EPSILON;
        };
    }

    /**
     * One value of the clean sample.
     *
     * @param alpha how much of the clean sample is in {@code sample}
     * @param sigma how much noise is in it; the squares of both add up to 1
     */
    abstract double clean(double sample, double output, double alpha, double sigma);

    /** The clean sample. */
    final float[] clean(float[] sample, float[] output, double alpha, double sigma) {
        var clean = new float[sample.length];
        for (int i = 0; i < clean.length; i++) {
            clean[i] = (float) clean(sample[i], output[i], alpha, sigma);
        }
        return clean;
    }
}
