// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.time.Instant;
import java.util.List;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Lists the pictures that were drawn into the library's own folder, the newest first. What made them is read from
 * the files.
 *
 * @param limit how many at most
 */
public record ListPictures(int limit) implements Request<ListPictures.Pictures> {

    /**
     * @param all the newest first
     * @param total how many there are in all
     */
    public record Pictures(List<Drawing> all, int total) {

        public Pictures {
            all = List.copyOf(all);
        }
    }

    /**
     * A picture.
     *
     * @param path of its file
     * @param drawn when
     * @param width pixels
     * @param height pixels
     * @param model key of the main model, null when the file does not say
     * @param modelName as it was called then, null when the file does not say
     * @param settings that made it, null when the file does not say
     * @param device what drew it, in words, null when the file does not say
     * @param milliseconds it took, null when the file does not say
     */
    public record Drawing(String path, Instant drawn, int width, int height, String model, String modelName,
            ImageSettings settings, String device, Long milliseconds) {
    }

    @Override
    public String operation() {
        return "images.list";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
