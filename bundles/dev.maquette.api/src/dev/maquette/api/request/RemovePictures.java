// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Puts pictures of the library's own folder into its trash, or takes them out again.
 *
 * @param paths of their files, as {@link ListPictures} tells them
 * @param restore whether they come back instead
 */
public record RemovePictures(List<String> paths, boolean restore) implements Request<RemovePictures.Removed> {

    public RemovePictures {
        paths = List.copyOf(paths);
    }

    /**
     * @param paths of those that were moved
     * @param failures why others were not, a sentence each
     */
    public record Removed(List<String> paths, List<String> failures) {

        public Removed {
            paths = List.copyOf(paths);
            failures = List.copyOf(failures);
        }
    }

    @Override
    public String operation() {
        return "images.remove";
    }

    /** The pictures are everybody's. */
    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
