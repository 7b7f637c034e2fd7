// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.util.List;

/**
 * What a delivery would bring, for a dry run.
 *
 * @param name of the file or folder that would be delivered
 * @param source as in {@link Delivery}
 * @param sourceType as in {@link Delivery}
 * @param files what would be fetched; one of that name, or those in the folder of that name
 */
public record Plan(String name, String source, String sourceType, List<PlannedFile> files) {

    public Plan {
        files = List.copyOf(files);
    }

    /** All bytes together, or -1 when the size of a file is not known. */
    public long size() {
        return size(files);
    }

    static long size(List<PlannedFile> files) {
        return files.stream().anyMatch(file -> file.size() < 0) ? -1
                : files.stream().mapToLong(PlannedFile::size).sum();
    }
}
