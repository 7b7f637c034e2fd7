// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ResolveDuplicates.Link;

/** Makes links, where the system can. */
final class LinkMaking {

    private LinkMaking() {
    }

    /** Refuses what cannot work or would do harm, before anything is touched. */
    static void check(Path kept, Path other, Link link) throws LibraryException, IOException {
        boolean near = Files.getFileStore(kept).equals(Files.getFileStore(other));
        if (link != Link.SYMBOLIC && !near) {
            throw cannot(kept + " and " + other + " are on different file systems.", "Make a symbolic link instead.");
        }
        if (link == Link.CLONE && !NativeClone.isKnown()) {
            throw cannot("Maquette cannot share blocks between copies on this system yet.",
                    "Make a hard or symbolic link instead.");
        }
        for (var path : new Path[]{kept, other}) {
            if (link == Link.HARD && SwarmFolder.edits(path)) {
                throw cannot(path + " belongs to SwarmUI, which writes into model files: what it writes into one name "
                        + "of a file is in all of them.",
                        "Switch on EditMetadataWriteJSON in SwarmUI, or make a clone instead.");
            }
        }
    }

    /** Makes it, to the one that is kept. */
    static void make(Path kept, Path place, Link link) throws LibraryException {
        try {
            switch (link) {
            case HARD -> Files.createLink(place, kept);
            case SYMBOLIC -> Files.createSymbolicLink(place, kept.toRealPath());
            case CLONE -> NativeClone.make(kept, place);
            }
        } catch (IOException | UnsupportedOperationException refused) {
            throw new LibraryException(Problem.ENVIRONMENT, "The link could not be made (" + refused.getMessage()
                    + ").", "Choose another kind of link. Everything is as it was.", refused);
        }
    }

    private static LibraryException cannot(String message, String remedy) {
        return new LibraryException(Problem.ENVIRONMENT, message, remedy);
    }
}
