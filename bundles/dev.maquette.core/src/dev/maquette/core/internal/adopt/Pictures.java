// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.Field;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.cover.Thumbnail;

/**
 * Makes thumbnails of other programs' pictures. A model is no worse without one.
 *
 * @param covers where thumbnails are kept, or null when nothing is to be written
 */
record Pictures(Covers covers) {

    /** @return the name of the thumbnail, or null when there is no picture to be had */
    String cover(Said said, List<String> notes) {
        var picture = said.of(Field.COVER);
        if (covers == null || picture.isEmpty()) {
            return null;
        }
        try {
            return covers.keep(thumbnail(picture.get().value().toString()));
        } catch (LibraryException | IllegalArgumentException unusable) {
            notes.add("The picture of " + picture.get().origin() + " was left out: " + unusable.getMessage());
            return null;
        }
    }

    private static byte[] thumbnail(String picture) throws LibraryException {
        if (!picture.startsWith("data:")) {
            return Thumbnail.of(path(picture));
        }
        return Thumbnail.of(Base64.getMimeDecoder().decode(picture.substring(picture.indexOf(',') + 1)));
    }

    private static Path path(String picture) {
        try {
            return Path.of(picture);
        } catch (InvalidPathException wrong) {
            throw new IllegalArgumentException("This computer cannot have such a path.", wrong);
        }
    }
}
