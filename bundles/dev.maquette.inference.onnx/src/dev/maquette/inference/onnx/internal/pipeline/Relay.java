// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

/**
 * Who draws when.
 *
 * @param then goes on; the same as {@code first} where nobody else does
 * @param handover the first call that it takes
 */
record Relay(Turn first, Turn then, int handover) {

    /** What is usual: the last fifth. */
    private static final double USUAL = 0.8;

    /** One alone. */
    static Relay alone(Turn turn) {
        return new Relay(turn, turn, 0);
    }

    /**
     * Two of them, each of which has its part where there is more than one call.
     *
     * @param from the share of the calls after which the second goes on; null for what is usual
     */
    static Relay of(Turn first, Turn then, Double from, int calls) {
        long share = Math.round((from == null ? USUAL : from) * calls);
        return new Relay(first, then, Math.clamp(share, 1, Math.max(1, calls - 1)));
    }

    Turn at(int call) {
        return call < handover ? first : then;
    }
}
