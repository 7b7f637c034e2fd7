// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/**
 * One run of a scheduler, from noise to a clean sample. It asks for the model {@link #calls()} times: for each call
 * from 0 on, give the model {@link #input} at {@link #timestep} and its answer to {@link #step}. A sampler remembers
 * earlier answers, so the calls come in order and each run has its own; to change a picture, the first steps are left
 * out. Not for several threads.
 */
public interface Sampler {

    /** How often the model is asked; schedulers of second order ask twice a step. */
    int calls();

    /** How many steps there are. */
    default int steps() {
        return calls();
    }

    /** To which step a call belongs, the first being 0. A run may begin with the first call of any step. */
    default int stepOf(int call) {
        return call;
    }

    /** What the model is told as its time; from the number of training steps down to 0, not always whole. */
    double timestep(int call);

    /** By how much standard normal noise is multiplied to begin with. */
    double initialSigma();

    /** How a clean sample and noise are mixed where the run begins at this call, as for image to image. */
    float[] noised(float[] clean, float[] noise, int call);

    /** What the model is given for the sample. */
    float[] input(float[] sample, int call);

    /** The clean sample that the model means by its answer; nothing is remembered of that. */
    float[] clean(float[] sample, float[] output, int call);

    /** The sample after the call. */
    float[] step(float[] sample, float[] output, int call, Noise noise);
}
