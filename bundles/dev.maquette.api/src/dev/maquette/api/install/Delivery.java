// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.nio.file.Path;

/**
 * A model that is on disk.
 *
 * @param path its file or folder: below the staging folder when it was made there, else where the user keeps it
 * @param source the normal form of the source, for the record
 * @param sourceType {@code path}, {@code url}, {@code hf_repo_id} or a word of the installer's own
 * @param sourceUrl where people can read about it, for the record; null for nowhere
 * @param published what the source says of it
 */
public record Delivery(Path path, String source, String sourceType, String sourceUrl, Published published) {

    /** Of which the source says nothing. */
    public Delivery(Path path, String source, String sourceType, String sourceUrl) {
        this(path, source, sourceType, sourceUrl, Published.nothing());
    }

    /** Of which nothing can be read anywhere. */
    public Delivery(Path path, String source, String sourceType) {
        this(path, source, sourceType, null);
    }
}
