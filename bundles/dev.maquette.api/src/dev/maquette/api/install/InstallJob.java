// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.maquette.api.model.ModelRecord;

/**
 * An installation, from its request until it is forgotten.
 *
 * @param id its number in the library; a later one is greater
 * @param configIn fields of the record that the user decided, by JSON name
 * @param configOut the record that came of it; null unless completed
 * @param inplace whether the files stay where they are
 * @param source what the user asked for
 * @param localPath where the files are or are brought to, absolute; null until that is known
 * @param bytes how much is there
 * @param totalBytes how much there will be; 0 until that is known
 * @param errorReason the kind of failure in one word, as {@link dev.maquette.api.library.Problem} has them in lower
 *     case, {@code interrupted} when the program ended meanwhile and the files are
 *     gone, or {@code internal}; null unless failed
 * @param error what happened and what to do, for a user to read; null unless failed
 * @param priority smaller is earlier; 10 unless decided otherwise
 * @param downloadParts the files that are fetched, in that order; empty for a source on this computer
 * @param bytesPerSecond what arrives at present; 0 while nothing does
 */
public record InstallJob(long id, Status status, Map<String, Object> configIn, ModelRecord configOut, boolean inplace,
        String source, String localPath, long bytes, long totalBytes, String errorReason, String error,
        int priority, List<InstallPart> downloadParts, long bytesPerSecond, Instant createdAt, Instant updatedAt) {

    /** The priority of a job for which nobody decided one. */
    public static final int USUAL_PRIORITY = 10;

    public InstallJob {
        downloadParts = downloadParts == null ? List.of() : List.copyOf(downloadParts);
    }

    /** How far it is; InvokeAI's words. */
    public enum Status {
        WAITING, DOWNLOADING, DOWNLOADS_DONE, RUNNING, PAUSED, COMPLETED, ERROR, CANCELLED;

        /** Whether nothing happens to it any more. */
        public boolean finished() {
            return this == COMPLETED || this == ERROR || this == CANCELLED;
        }
    }
}
