// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.time.Instant;
import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/** Tells what lies in the library's trash. What a running operation is just moving there is left out. */
public record ListTrash() implements Request<ListTrash.Trash> {

    /** What an entry of the trash was. */
    public enum Kind {
        /** The files of a model whose record was removed; the history has the record. */
        MODEL,
        /** Files that belonged to no record: of the models folder, or a picture that was drawn. */
        ORPHAN,
        /** Nobody knows: it can be deleted for good, but not restored. */
        UNKNOWN
    }

    /**
     * @param entries the latest first
     * @param bytes size of all of them
     */
    public record Trash(List<Entry> entries, long bytes) {
    }

    /**
     * What was thrown away together.
     *
     * @param id names the entry; of a model its key
     * @param name of the model, or of the file or folder
     * @param path where it was: absolute, or relative to the models folder
     * @param at when it was thrown away; as its folder tells where nobody knows
     * @param actor who did it, or null
     * @param bytes size of its files
     */
    public record Entry(String id, Kind kind, String name, String path, Instant at, String actor, long bytes) {
    }

    @Override
    public String operation() {
        return "trash.list";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
