// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/**
 * A step to a ratio of noise, divided into one that goes further down and noise that comes back.
 *
 * @param down where the slope is followed to
 * @param up how much noise is added there
 */
record Ancestral(double down, double up) {

    static Ancestral of(double from, double to) {
        double up = Math.sqrt(to * to * (from * from - to * to) / (from * from));
        return new Ancestral(Math.sqrt(Math.max(0, to * to - up * up)), up);
    }
}
