// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.util.Objects;

/**
 * The layout of a model's files (checkpoint, diffusers, onnx …).
 *
 * <p>The vocabulary is open: plug-ins may use words of their own, which are shown as they are written.
 *
 * @param id the stored word, lower case, never blank
 */
public record ModelFormat(String id) {

    /** What nobody recognised. */
    public static final ModelFormat UNKNOWN = new ModelFormat("unknown");

    public ModelFormat {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("A format needs a word");
        }
    }

    /** The name people read, such as in a heading; the word itself where the vocabulary has none. */
    public String label() {
        return Vocabulary.label("format." + id, id);
    }

    @Override
    public String toString() {
        return id;
    }
}
