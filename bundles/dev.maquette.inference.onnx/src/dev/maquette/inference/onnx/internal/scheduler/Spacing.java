// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** Which of the training steps a run visits. */
enum Spacing {

    /** From the first step that is not the last of an interval; the field's usual one for older models. */
    LEADING,
    /** From the last training step to the first. */
    LINSPACE,
    /** From the last training step, each at the end of its interval. */
    TRAILING;

    /** Of the steps from 0 to {@code last}, so many, falling. */
    double[] steps(int count, int last, int offset, boolean whole) {
        var steps = new double[count];
        for (int i = 0; i < count; i++) {
            int fromEnd = count - 1 - i;
            double step = switch (this) {
            case LEADING -> fromEnd * (double) ((last + 1) / count) + offset;
            case LINSPACE -> count == 1 ? 0 : (double) last * fromEnd / (count - 1);
            case TRAILING -> Math.rint((last + 1) * (1 - i / (double) count)) - 1;
            };
            steps[i] = whole ? Math.rint(step) : step;
        }
        return steps;
    }

    /** As multistep solvers visit them: one interval more than steps, the last step left out. */
    double[] solverSteps(int count, int last, int offset) {
        if (this == TRAILING) {
            return steps(count, last, offset, true);
        }
        var steps = new double[count];
        for (int i = 0; i < count; i++) {
            int fromEnd = count - i;
            steps[i] = this == LEADING ? fromEnd * (double) ((last + 1) / (count + 1)) + offset
                    : Math.rint((double) last * fromEnd / count);
        }
        return steps;
    }
}
