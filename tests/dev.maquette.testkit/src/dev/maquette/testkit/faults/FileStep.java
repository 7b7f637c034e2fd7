// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.faults;

import java.nio.file.Path;

/**
 * A call that is about to change something on a disk.
 *
 * @param kind what the call does
 * @param file what is made, written, moved or deleted
 * @param target where it goes when it is copied or moved, or null
 */
public record FileStep(Kind kind, Path file, Path target) {

    /** What calls do. */
    public enum Kind {
        /** Makes a folder. */
        FOLDER,
        /** Opens a file for writing, and makes it where it is not there. */
        OPEN,
        /** Writes into an open file. */
        WRITE,
        /** Forces what was written to the disk. */
        FORCE,
        /** Copies without opening. */
        COPY,
        /** Renames. */
        MOVE,
        /** Deletes. */
        DELETE,
        /** Makes a link. */
        LINK
    }

    /** Whether it needs space on the disk. */
    public boolean fills() {
        return kind != Kind.MOVE && kind != Kind.DELETE;
    }

    @Override
    public String toString() {
        return kind + " " + file + (target == null ? "" : " -> " + target);
    }
}
