// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.time.Instant;

/**
 * What a list shows of a model.
 *
 * @param variant or null
 * @param description or null
 * @param fileSize bytes
 * @param createdAt when the record was made
 * @param version version of the record this was read from
 * @param availability whether its files were there when they were last looked for
 */
public record ModelSummary(String key, String name, ModelType type, BaseModel base, ModelFormat format,
        String variant, String description, String path, long fileSize, int rating, boolean favourite,
        Instant createdAt, Instant updatedAt, long version, Availability availability) {

    /** Of a model whose files nobody has looked for. */
    public ModelSummary(String key, String name, ModelType type, BaseModel base, ModelFormat format, String variant,
            String description, String path, long fileSize, int rating, boolean favourite, Instant createdAt,
            Instant updatedAt, long version) {
        this(key, name, type, base, format, variant, description, path, fileSize, rating, favourite, createdAt,
                updatedAt, version, Availability.PRESENT);
    }
}
