// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Measures how fast a model draws on this machine. No picture is kept.
 *
 * @param model key of the main model
 * @param settings of the picture that is drawn once to warm up and once to measure
 * @param device on which, as {@link Device#id()}; null for what the account says
 */
public record MeasureSpeed(String model, ImageSettings settings, String device)
        implements Request<MeasureSpeed.Speed> {

    public MeasureSpeed {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(settings, "settings");
    }

    /**
     * @param device what drew
     * @param settings all that were drawn with
     * @param loadMilliseconds until the first step of the first picture was over, with loading
     * @param stepsPerSecond of the second picture, by the median of its steps
     * @param milliseconds of the second picture, from the prompt to the pixels
     */
    public record Speed(Device device, ImageSettings settings, long loadMilliseconds, double stepsPerSecond,
            long milliseconds) {
    }

    @Override
    public String operation() {
        return "images.measure";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
