// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.util.Objects;

/**
 * The family of networks a model belongs to or fits (sd-1, sdxl, flux …).
 *
 * <p>The vocabulary is open: plug-ins may use words of their own, which are shown as they are written.
 *
 * @param id the stored word, lower case, never blank
 */
public record BaseModel(String id) {

    /** What nobody recognised. */
    public static final BaseModel UNKNOWN = new BaseModel("unknown");

    public BaseModel {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("A base needs a word");
        }
    }

    /** The name people read, such as in a heading; the word itself where the vocabulary has none. */
    public String label() {
        return Vocabulary.label("base." + id, id);
    }

    /** The short name for badges and narrow columns, such as {@code SD1.X}. */
    public String shortLabel() {
        return Vocabulary.label("base." + id + ".short", label());
    }

    @Override
    public String toString() {
        return id;
    }
}
