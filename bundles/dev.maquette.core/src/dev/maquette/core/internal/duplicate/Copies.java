// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Which file of a model goes with which of its copy. */
final class Copies {

    private Copies() {
    }

    /**
     * Two files at the same place of two models.
     *
     * @param needed whether the models are no copies when these differ
     */
    record Pair(Path kept, Path other, boolean needed) {
    }

    /**
     * The files of the other model that have a counterpart of their size, and are not that already.
     *
     * @throws LibraryException when the models are no copies of each other, as far as names and sizes tell
     */
    static List<Pair> pairs(Path kept, Path other) throws LibraryException, IOException {
        if (!Files.isDirectory(kept) && !Files.isDirectory(other)) {
            return List.of(new Pair(kept, other, true));
        }
        if (Files.isDirectory(kept) != Files.isDirectory(other)) {
            throw noCopies(kept, other);
        }
        var needed = Piece.of(other).stream().map(piece -> other.resolve(piece.name())).toList();
        var pairs = new ArrayList<Pair>();
        for (var file : FolderFiles.of(other)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) == 0) {
                continue; // what a link leads to is somebody else's
            }
            var counterpart = kept.resolve(other.relativize(file).toString());
            boolean alike = Files.isRegularFile(counterpart) && Files.size(counterpart) == Files.size(file);
            if (alike && Files.isSameFile(counterpart, file)) {
                continue; // linked already
            }
            if (alike) {
                pairs.add(new Pair(counterpart, file, needed.contains(file)));
            } else if (needed.contains(file)) {
                throw noCopies(kept, other);
            }
        }
        return pairs;
    }

    private static LibraryException noCopies(Path kept, Path other) {
        return new LibraryException(Problem.CONFLICT, other + " differs from " + kept + ".", "It was left alone.");
    }
}
