// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Draws pictures with a model and keeps each as a PNG file that says how it was made.
 *
 * @param model key of the main model
 * @param settings what and how
 * @param target where the picture goes: a file, to whose name a number is added where there are several; or a folder
 *     that exists, in which names are made up; null for the library's own pictures. Nothing is overwritten
 * @param device on which, as {@link Device#id()}; null for what the account says
 */
public record GenerateImages(String model, ImageSettings settings, String target, String device)
        implements StreamedRequest<GenerateImages.Drawn, GenerateImages.Generated> {

    public GenerateImages {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(settings, "settings");
    }

    /**
     * What is told while it draws: one of these, the other is null.
     *
     * @param step that is over
     * @param image that is there
     */
    public record Drawn(Step step, Image image) {
    }

    /**
     * A step that is over.
     *
     * @param image which of the pictures, the first is 1
     * @param step of this picture, the first is 1
     * @param steps of this picture
     * @param preview what it looks like by now; null for a step without
     */
    public record Step(int image, int step, int steps, Preview preview) {
    }

    /**
     * A picture that is there.
     *
     * @param path of its file
     * @param settings all that made it; of what every picture has nothing is null
     * @param milliseconds from the picture before, or the request
     */
    public record Image(String path, ImageSettings settings, long milliseconds) {
    }

    /**
     * @param images how many
     * @param device what drew them
     * @param milliseconds from the request to the last picture
     */
    public record Generated(int images, Device device, long milliseconds) {
    }

    @Override
    public String operation() {
        return "images.generate";
    }

    /** Whoever may read may draw; but to write anywhere on the library's machine takes more. */
    @Override
    public Right right() {
        return target == null ? Right.READ : Right.MANAGE;
    }
}
