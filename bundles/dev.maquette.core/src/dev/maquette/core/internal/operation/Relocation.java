// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.nio.file.Path;

/**
 * Where files belong, depending on one question: does the registry hold the record? Of files that have no record it is
 * whether there is a note of them. It is written to the journal before a file is touched; whoever finds it later can
 * settle it from that question alone.
 *
 * @param key the record, or a name for the files that no record has
 * @param recorded place of the files while the registry holds the record, absolute
 * @param unrecorded their place while it does not, absolute; null when they are a copy of our own to be thrown away
 * @param copied whether a second file or folder at one of the places is our own copy, so that one of them may go
 * @param note file whose being there says that the files are not recorded, absolute; null to ask the registry
 */
public record Relocation(String key, String recorded, String unrecorded, boolean copied, String note) {

    /** The name of the intent. */
    public static final String OPERATION = "files.relocate";

    /** @param unrecorded or null */
    public static Relocation of(String key, Path recorded, Path unrecorded) {
        return new Relocation(key, recorded.toString(), unrecorded == null ? null : unrecorded.toString(), false,
                null);
    }

    Relocation withCopy() {
        return new Relocation(key, recorded, unrecorded, true, note);
    }

    /** The same for files without a record: they belong to the unrecorded place while the note is there. */
    public Relocation notedIn(Path file) {
        return new Relocation(key, recorded, unrecorded, copied, file.toString());
    }

    /** The place for the answer to the question, or null when the files are to be thrown away. */
    Path place(boolean isRecorded) {
        var place = isRecorded ? recorded : unrecorded;
        return place == null ? null : Path.of(place);
    }
}
