// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

/** Finds by what numbers are to be multiplied so that their sums come nearest to what was seen. */
final class LeastSquares {

    /** What keeps numbers from being large that nothing is known of. */
    private static final double LITTLE = 1e-6;

    private final double[][] sums;
    private final int numbers;

    /** @param sums how many are looked for */
    LeastSquares(int numbers, int sums) {
        this.numbers = numbers;
        this.sums = new double[numbers][numbers + sums];
        for (int i = 0; i < numbers; i++) {
            this.sums[i][i] = LITTLE;
        }
    }

    /** What was seen with these numbers. */
    void add(double[] given, double... seen) {
        for (int i = 0; i < numbers; i++) {
            for (int j = 0; j < numbers; j++) {
                sums[i][j] += given[i] * given[j];
            }
            for (int j = 0; j < seen.length; j++) {
                sums[i][numbers + j] += given[i] * seen[j];
            }
        }
    }

    /** For each sum, a factor for each number. To be asked once, at the end. */
    double[][] solution() {
        for (int i = 0; i < numbers; i++) {
            eliminate(i);
        }
        var solution = new double[sums[0].length - numbers][numbers];
        for (int sum = 0; sum < solution.length; sum++) {
            for (int i = 0; i < numbers; i++) {
                solution[sum][i] = sums[i][numbers + sum];
            }
        }
        return solution;
    }

    /** The matrix is positive definite, so that each number may be eliminated by its own row. */
    private void eliminate(int own) {
        double divisor = sums[own][own];
        for (int j = 0; j < sums[own].length; j++) {
            sums[own][j] /= divisor;
        }
        for (int i = 0; i < numbers; i++) {
            double factor = i == own ? 0 : sums[i][own];
            for (int j = 0; j < sums[i].length; j++) {
                sums[i][j] -= factor * sums[own][j];
            }
        }
    }
}
