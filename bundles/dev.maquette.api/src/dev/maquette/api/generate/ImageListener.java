// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

import java.util.function.Supplier;

import dev.maquette.api.library.LibraryException;

/** Hears of a drawing, on the thread that draws; what it throws ends that. */
public interface ImageListener {

    /**
     * A step is over.
     *
     * @param step the first is 1
     * @param steps of this picture
     * @param preview makes a picture of what there is by now, if asked at once
     */
    void step(int step, int steps, Supplier<Preview> preview);

    /**
     * A picture is done.
     *
     * @throws LibraryException when it cannot be kept
     */
    void take(Picture picture) throws LibraryException;

    /**
     * What a picture looks like before it is done, as large as that or smaller.
     *
     * @param width pixels
     * @param height pixels
     * @param rgb a byte for red, green and blue of each pixel, row by row from the top
     */
    record Preview(int width, int height, byte[] rgb) {
    }
}
