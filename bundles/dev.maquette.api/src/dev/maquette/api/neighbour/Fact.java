// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.util.Objects;

/**
 * One thing that somebody says of a model.
 *
 * @param field what it is about
 * @param value see there; what JSON has: text, number, boolean, list or map
 * @param origin where it is said, for a user to look it up: the file, and what in it, such as
 *     {@code /models/x.civitai.info trainedWords}
 */
public record Fact(Field field, Object value, String origin) {

    public Fact {
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
        Objects.requireNonNull(origin);
    }
}
