// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads the files that programs put beside models. A service; it keeps no state and may be called by many threads. */
public interface SidecarReader {

    /**
     * What files beside a model say of it, and then what the model's own header says of itself.
     *
     * @param model a file; where it is a link, files beside what it points to count as well
     * @param header what the file says of itself, key to text, as its format has it; empty where there is nothing
     */
    Sidecars read(Path model, Map<String, String> header);

    /**
     * What was read. A file that is too large, broken or not what its name says costs a note and nothing else.
     *
     * @param facts of two about one field the earlier counts
     * @param verbatim the texts that were understood, by path, so that they can be kept as they are
     * @param notes a sentence for each file that could not be used
     */
    record Sidecars(List<Fact> facts, Map<String, String> verbatim, List<String> notes) {

        public Sidecars {
            facts = List.copyOf(facts);
            verbatim = Map.copyOf(verbatim);
            notes = List.copyOf(notes);
        }

        /** Nothing. */
        public static Sidecars none() {
            return new Sidecars(List.of(), Map.of(), List.of());
        }
    }
}
