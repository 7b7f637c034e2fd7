// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.time.Instant;
import java.util.List;

/**
 * What lists show and searches look at: the columns kept beside an entry's JSON.
 *
 * @param variant and {@code description}, {@code notes}: null where there is none
 * @param fileSize bytes
 * @param tags in the order of the entry
 * @param license id of the licence, or null
 * @param commercial whether what is made with the model may be sold, or null
 * @param hash {@code algorithm:hex}, or null
 * @param used whether the model has ever been run
 * @param createdAt and {@code updatedAt}: to the microsecond
 */
public record Row(String key, String name, String type, String base, String format, String variant,
        String description, String path, long fileSize, int rating, boolean favourite, List<String> tags,
        String notes, String license, Boolean commercial, Instant createdAt, Instant updatedAt, long version,
        String hash, boolean used) {

    public Row {
        tags = List.copyOf(tags);
    }
}
