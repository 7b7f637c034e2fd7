// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.nio.file.Path;

/**
 * Where a model's files belong, depending on one question: does the registry hold the record? It is written to the
 * journal before a file is touched; whoever finds it later can settle it from that question alone.
 *
 * @param key the record
 * @param recorded place of the files while the registry holds the record, absolute
 * @param unrecorded their place while it does not, absolute; null when they are a copy of our own to be thrown away
 * @param copied whether a second file or folder at one of the places is our own copy, so that one of them may go
 */
public record Relocation(String key, String recorded, String unrecorded, boolean copied) {

    static final String OPERATION = "files.relocate";

    public static Relocation of(String key, Path recorded, Path unrecorded) {
        return new Relocation(key, recorded.toString(), unrecorded == null ? null : unrecorded.toString(), false);
    }

    Relocation withCopy() {
        return new Relocation(key, recorded, unrecorded, true);
    }

    /** The place for the answer to the question, or null when the files are to be thrown away. */
    Path place(boolean isRecorded) {
        var place = isRecorded ? recorded : unrecorded;
        return place == null ? null : Path.of(place);
    }
}
