// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Reads what the files beside a model, and its own header, say of it. Nothing is written; {@link TakeSidecars} takes it
 * into the record.
 *
 * @param key the model
 */
public record ReadSidecars(String key) implements Request<ReadSidecars.Sidecars> {

    /**
     * What is said.
     *
     * @param sayings what counts first
     * @param notes a sentence for each file that could not be used
     */
    public record Sidecars(List<Saying> sayings, List<String> notes) {

        public Sidecars {
            sayings = List.copyOf(sayings);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One thing that is said.
     *
     * @param field what it is about, as records call it; their own words for type and base are {@code their_type} and
     *     {@code their_base}
     * @param value what JSON has: text, number, boolean, list or map; pictures in the text itself are shortened
     * @param origin the file, and the member in it
     * @param counts whether it is the one that counts of all about this field
     */
    public record Saying(String field, Object value, String origin, boolean counts) {
    }

    @Override
    public String operation() {
        return "models.sidecars.read";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
