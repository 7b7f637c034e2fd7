// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.maquette.inference.onnx.internal.runtime.Values;

/** A norm is known again by what it did, and does the same to other values. */
class FinalNormTest {

    private static final int TOKENS = 77;
    private static final int WIDTH = 96;

    private final Random random = new Random(3);

    /** A few channels are far larger than others, as they are in CLIP. */
    private Values states() {
        var data = new float[TOKENS * WIDTH];
        for (int i = 0; i < data.length; i++) {
            data[i] = (float) (random.nextGaussian() + (i % WIDTH == 13 ? 28 : 0) * (i < WIDTH ? -1 : 1));
        }
        return new Values(data, 1, TOKENS, WIDTH);
    }

    private static Values normed(Values states) {
        var normed = new float[states.data().length];
        for (int token = 0; token < TOKENS; token++) {
            double mean = 0;
            double square = 0;
            for (int i = 0; i < WIDTH; i++) {
                mean += states.data()[token * WIDTH + i] / WIDTH;
                square += states.data()[token * WIDTH + i] * (double) states.data()[token * WIDTH + i] / WIDTH;
            }
            for (int i = 0; i < WIDTH; i++) {
                double even = (states.data()[token * WIDTH + i] - mean) / Math.sqrt(square - mean * mean + 1e-5);
                normed[token * WIDTH + i] = (float) ((1 + 0.3 * Math.sin(i)) * even + 0.2 * Math.cos(2 * i));
            }
        }
        return new Values(normed, states.shape());
    }

    private static Values halved(Values values) {
        var halved = values.data().clone();
        for (int i = 0; i < halved.length; i++) {
            halved[i] = Float.float16ToFloat(Float.floatToFloat16(halved[i]));
        }
        return new Values(halved, values.shape());
    }

    private static void check(FinalNorm norm, Values other, double tolerance) {
        var wanted = normed(other).data();
        var found = norm.of(other).data();
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(wanted[i], found[i], tolerance * Math.max(1, Math.abs(wanted[i])), "value " + i);
        }
    }

    @Test
    void whatTheNormDidIsDoneToOtherValues() {
        var states = states();
        check(FinalNorm.between(states, normed(states)).orElseThrow(), states(), 1e-5);
    }

    @Test
    void valuesOfSixteenBitsAreEnough() {
        var states = states();
        check(FinalNorm.between(halved(states), halved(normed(states))).orElseThrow(), states(), 5e-3);
    }

    @Test
    void whatNoNormDidIsNotTakenForOne() {
        assertTrue(FinalNorm.between(states(), normed(states())).isEmpty(), "Of other values");
        var states = states();
        assertTrue(FinalNorm.between(states, states).isEmpty(), "Nothing was done");
    }
}
