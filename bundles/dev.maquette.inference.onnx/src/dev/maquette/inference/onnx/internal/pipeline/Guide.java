// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import dev.maquette.inference.onnx.internal.runtime.Values;

/**
 * What a prompt became.
 *
 * @param states word by word, 1 × tokens × width
 * @param whole as one vector, 1 × width, for models that take it; else null
 */
record Guide(Values states, Values whole) {

    /** So much of this. */
    Guide times(double weight) {
        return weight == 1 ? this : new Guide(sum(weight, states, 0, states),
                whole == null ? null : sum(weight, whole, 0, whole));
    }

    /** This and so much of another one, which is as long. */
    Guide plus(double weight, Guide other) {
        return new Guide(sum(1, states, weight, other.states),
                whole == null ? null : sum(1, whole, weight, other.whole));
    }

    private static Values sum(double a, Values x, double b, Values y) {
        var sum = new float[x.data().length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (a * x.data()[i] + b * y.data()[i]);
        }
        return new Values(sum, x.shape());
    }
}
