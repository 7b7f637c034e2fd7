// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a list shows of a model.
 *
 * @param variant or null
 * @param description or null
 * @param fileSize bytes
 * @param createdAt when the record was made
 * @param version version of the record this was read from
 * @param availability whether its files were there when they were last looked for
 * @param tags in the order of the record
 * @param license id of its licence, or null
 * @param states what may be said of it besides
 */
public record ModelSummary(String key, String name, ModelType type, BaseModel base, ModelFormat format,
        String variant, String description, String path, long fileSize, int rating, boolean favourite,
        Instant createdAt, Instant updatedAt, long version, Availability availability, List<String> tags,
        String license, Set<ModelState> states) {

    public ModelSummary {
        // an older server does not say these
        tags = tags == null ? List.of() : List.copyOf(tags);
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    /** Of a model whose files nobody has looked for, and of which nothing else is known. */
    public ModelSummary(String key, String name, ModelType type, BaseModel base, ModelFormat format, String variant,
            String description, String path, long fileSize, int rating, boolean favourite, Instant createdAt,
            Instant updatedAt, long version) {
        this(key, name, type, base, format, variant, description, path, fileSize, rating, favourite, createdAt,
                updatedAt, version, Availability.PRESENT, List.of(), null, Set.of());
    }
}
