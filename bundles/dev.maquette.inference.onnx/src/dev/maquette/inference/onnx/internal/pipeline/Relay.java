// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

/**
 * Who draws when.
 *
 * @param then goes on; the same as {@code first} where nobody else does
 * @param handover the first step that it takes
 */
record Relay(Turn first, Turn then, int handover) {

    /** One alone. */
    static Relay alone(Turn turn) {
        return new Relay(turn, turn, 0);
    }

    /**
     * Two of them, each of which has its part where there is more than one step.
     *
     * @param from the share of the steps after which the second goes on; null for what is usual
     */
    static Relay of(Turn first, Turn then, Double from, int steps) {
        long share = Math.round((from == null ? StableDiffusion.HANDOVER : from) * steps);
        return new Relay(first, then, Math.clamp(share, 1, Math.max(1, steps - 1)));
    }

    Turn at(int step) {
        return step < handover ? first : then;
    }
}
