// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A place at which a model lies.
 *
 * @param path its file or folder, absolute
 * @param key the record, or null
 * @param real whether no link is on the way there
 * @param pieces its files, at least one
 */
record Holding(Path path, String key, boolean real, List<Piece> pieces) {

    static Holding of(Path path, String key) throws IOException {
        return new Holding(path, key, path.toRealPath().equals(path), Piece.of(path));
    }

    long bytes() {
        return pieces.stream().mapToLong(Piece::size).sum();
    }

    /** What copies have in common before anything is read. */
    List<String> shape() {
        return pieces.stream().map(piece -> piece.name() + ":" + piece.size()).toList();
    }

    /** What all paths of the very same files have in common, where the system has identities. */
    List<String> ids() {
        return pieces.stream().map(Piece::id).toList();
    }

    /** Whether all its files are those of the other. */
    boolean isSameAs(Holding other) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            if (!Files.isSameFile(pieces.get(i).real(), other.pieces.get(i).real())) {
                return false;
            }
        }
        return true;
    }
}
