// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Draws pictures with a model and keeps each as a PNG file that says how it was made.
 *
 * @param model key of the main model
 * @param settings what and how
 * @param target where the picture goes: a file, to whose name a number is added where there are several; or a folder
 *     that exists, in which names are made up. Nothing is overwritten
 */
public record GenerateImages(String model, ImageSettings settings, String target)
        implements StreamedRequest<GenerateImages.Image, GenerateImages.Generated> {

    /**
     * A picture that is there.
     *
     * @param path of its file
     * @param settings all that made it; nothing of it is null
     */
    public record Image(String path, ImageSettings settings) {
    }

    /**
     * @param images how many
     * @param device what drew them, in words
     * @param milliseconds from the request to the last picture
     */
    public record Generated(int images, String device, long milliseconds) {
    }

    @Override
    public String operation() {
        return "images.generate";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
