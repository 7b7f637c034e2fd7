// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** Where schedulers that add noise get it from. */
@FunctionalInterface
public interface Noise {

    /** @return {@code length} new values of a standard normal distribution */
    float[] draw(int length);
}
