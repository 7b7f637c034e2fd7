// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.api.request.GenerateImages;

/**
 * How far what is being drawn is.
 *
 * @param request what was asked for
 * @param image which of the pictures, the first is 1
 * @param step that was over last; 0 while the model is loaded
 * @param steps of a picture; 0 while the model is loaded
 * @param stepsPerSecond of late; 0 when there was no step yet
 * @param preview what the picture looks like by now, or null
 */
public record DrawingState(GenerateImages request, int image, int step, int steps, double stepsPerSecond,
        Preview preview) {

    /** Seconds until all pictures are there; negative when that cannot be told yet. */
    public double secondsLeft() {
        if (stepsPerSecond <= 0) {
            return -1;
        }
        long left = (long) (request.settings().count() - image) * steps + steps - step;
        return left / stepsPerSecond;
    }
}
