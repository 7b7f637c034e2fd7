// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.time.Instant;
import java.util.List;

import dev.maquette.api.request.FindShareTargets.Way;

/**
 * What the library knows of a share that it made. It is written before anything else is, with all that may be there
 * soon: only what it names, and what still is as it says, is ever taken away.
 *
 * @param program its word
 * @param root its folder, absolute
 * @param keys the models that were asked for, or null for all
 * @param since when it was made or last renewed; null while that is under way
 * @param models how many the program sees by it
 * @param asOf what the models were then, in short
 * @param shown links
 * @param folders that were made for links, the outermost first
 * @param written files that were changed
 */
record ShareNote(String program, String root, Way way, List<String> keys, Instant since, int models, String asOf,
        List<Shown> shown, List<String> folders, List<Written> written) {

    ShareNote {
        keys = keys == null ? null : List.copyOf(keys);
        shown = shown == null ? List.of() : List.copyOf(shown);
        folders = folders == null ? List.of() : List.copyOf(folders);
        written = written == null ? List.of() : List.copyOf(written);
    }

    /**
     * A link to a model. Places on the shelf are told from there, others are absolute.
     *
     * @param kind of the program's models
     * @param target what it leads to, as it is spelled there
     * @param hard whether it is another name of the file instead
     */
    record Shown(String key, String kind, String place, String target, boolean hard) {
    }

    /**
     * A file that was changed.
     *
     * @param path on the shelf or absolute
     * @param copy of what was there before, absolute; null when nothing was, or when nobody has it any more
     * @param before digest of what was there before Maquette wrote; null when nothing was, empty when others have
     *     written since, so that no text of then is to come back
     * @param after digests, one of which what Maquette wrote has: several while it is being written
     */
    record Written(String path, String copy, String before, List<String> after) {

        Written {
            after = after == null ? List.of() : List.copyOf(after);
        }
    }
}
