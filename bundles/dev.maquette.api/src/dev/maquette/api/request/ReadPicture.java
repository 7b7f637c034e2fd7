// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Reads one of the library's own pictures.
 *
 * @param path as {@link ListPictures} has it
 */
public record ReadPicture(String path) implements Request<ReadPicture.Picture> {

    public ReadPicture {
        Objects.requireNonNull(path, "path");
    }

    /** @param png the file in Base64 */
    public record Picture(String png) {
    }

    @Override
    public String operation() {
        return "images.read";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
