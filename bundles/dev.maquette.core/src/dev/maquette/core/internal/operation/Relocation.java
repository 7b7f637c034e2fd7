// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where files belong, depending on one question: does the registry hold the record? Of files that have no record it is
 * whether there is a note of them, and of those whose record stays while they move it is which path the record names.
 * It is written to the journal before a file is touched; whoever finds it later can settle it from that question alone.
 *
 * @param key the record, or a name for the files that no record has
 * @param recorded place of the files while the answer is yes, absolute
 * @param unrecorded their place while it is no, absolute; null when they are a copy of our own to be thrown away
 * @param copied whether a second file or folder at one of the places is our own copy, so that one of them may go
 * @param note file whose being there says that the files are not recorded, absolute; null to ask the registry
 * @param path the answer is yes while the record has this path, as it spells it; null when any will do
 * @param beside files that go with them
 */
public record Relocation(String key, String recorded, String unrecorded, boolean copied, String note, String path,
        List<Places> beside) {

    /** The name of the intent. */
    public static final String OPERATION = "files.relocate";

    /** A journal of an older Maquette knows nothing of files that go with others. */
    public Relocation {
        beside = beside == null ? List.of() : List.copyOf(beside);
    }

    /**
     * The two places of one file or folder.
     *
     * @param recorded while the answer is yes, absolute
     * @param unrecorded while it is no, absolute, or null
     */
    public record Places(String recorded, String unrecorded) {

        /** The place for the answer to the question, or null when the files are to be thrown away. */
        Path place(boolean isRecorded) {
            var place = isRecorded ? recorded : unrecorded;
            return place == null ? null : Path.of(place);
        }
    }

    /** @param unrecorded or null */
    public static Relocation of(String key, Path recorded, Path unrecorded) {
        return new Relocation(key, recorded.toString(), unrecorded == null ? null : unrecorded.toString(), false,
                null, null, List.of());
    }

    Relocation withCopy() {
        return new Relocation(key, recorded, unrecorded, true, note, path, beside);
    }

    /** The same for files without a record: they belong to the unrecorded place while the note is there. */
    public Relocation notedIn(Path file) {
        return new Relocation(key, recorded, unrecorded, copied, file.toString(), path, beside);
    }

    /** The same for files whose record stays: they belong to the recorded place while the record has this path. */
    public Relocation whileNamed(String recordPath, List<Places> companions) {
        return new Relocation(key, recorded, unrecorded, copied, note, recordPath, companions);
    }

    /** All that moves, the model first. */
    List<Places> places() {
        var places = new ArrayList<Places>();
        places.add(new Places(recorded, unrecorded));
        places.addAll(beside);
        return places;
    }
}
