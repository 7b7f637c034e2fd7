// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.util.Objects;

/**
 * The role a model plays (main, lora, vae …).
 *
 * <p>The vocabulary is open: plug-ins may use words of their own, which are shown as they are written.
 *
 * @param id the stored word, lower case, never blank
 */
public record ModelType(String id) {

    /** What nobody recognised. */
    public static final ModelType UNKNOWN = new ModelType("unknown");

    public ModelType {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("A type needs a word");
        }
    }

    /** The name people read, such as in a heading; the word itself where the vocabulary has none. */
    public String label() {
        return Vocabulary.label("type." + id, id);
    }

    @Override
    public String toString() {
        return id;
    }
}
