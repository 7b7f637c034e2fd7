// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** Sums of arrays of equal lengths. */
final class Vectors {

    private Vectors() {
    }

    static float[] scaled(double factor, float[] x) {
        var scaled = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            scaled[i] = (float) (factor * x[i]);
        }
        return scaled;
    }

    static float[] sum(double a, float[] x, double b, float[] y) {
        var sum = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = (float) (a * x[i] + b * y[i]);
        }
        return sum;
    }

    static float[] sum(double a, float[] x, double b, float[] y, double c, float[] z) {
        var sum = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = (float) (a * x[i] + b * y[i] + c * z[i]);
        }
        return sum;
    }
}
