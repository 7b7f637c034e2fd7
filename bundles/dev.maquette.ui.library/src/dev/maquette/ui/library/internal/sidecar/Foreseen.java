// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.util.List;

import dev.maquette.api.request.ListSidecarDialects.Dialect;
import dev.maquette.api.request.WriteSidecars.Outcome;
import dev.maquette.api.request.WriteSidecars.Written;

/**
 * What writing would do.
 *
 * @param dialects whose files there can be
 * @param dialect the one that is chosen, or null for the files that are there
 * @param overwrite whether what is there gives way
 * @param written counts; null while it is being found out
 * @param files what would be written, the first of them
 * @param left what would be left alone, the first of them
 * @param problem why it cannot be found out, or null
 */
record Foreseen(List<Dialect> dialects, String dialect, boolean overwrite, Written written, List<Outcome> files,
        List<Outcome> left, String problem) {

    /** So many are looked at by hand at most. */
    static final int MOST = 200;

    Foreseen {
        dialects = List.copyOf(dialects);
        files = List.copyOf(files);
        left = List.copyOf(left);
    }

    /** Nothing is known yet. */
    static Foreseen nothing() {
        return new Foreseen(List.of(), null, false, null, List.of(), List.of(), null);
    }

    /** The same choices of which nothing is known yet. */
    Foreseen looking(String chosen, boolean replace) {
        return new Foreseen(dialects, chosen, replace, null, List.of(), List.of(), null);
    }

    /** How many files would be written. */
    int count() {
        return written == null ? 0 : written.created() + written.updated();
    }

    /** Whether there are any files at all. */
    boolean none() {
        return written != null && count() + written.unchanged() + written.refused() + written.failed() == 0;
    }
}
