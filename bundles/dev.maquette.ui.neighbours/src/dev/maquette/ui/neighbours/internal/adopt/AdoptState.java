// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.List;
import java.util.Set;

import dev.maquette.api.request.FindNeighbours.Neighbour;

/**
 * What is to be seen.
 *
 * @param searching whether libraries are being looked for
 * @param libraries those that were found, in the order they were
 * @param chosen roots of those that are to be adopted
 * @param findings what becomes of their models
 * @param result what was done; only when something was
 * @param undoable whether it can be taken back now
 */
record AdoptState(Phase phase, boolean searching, List<Neighbour> libraries, Set<String> chosen,
        AdoptOptions options, Findings.View findings, Result result, boolean undoable) {

    /**
     * What was done.
     *
     * @param adopted how many records were made
     * @param filled how many were filled in
     * @param bytes size of the adopted models
     * @param cancelled whether it was cancelled before its end
     */
    record Result(int adopted, int filled, long bytes, boolean cancelled) {

        /** Nothing was done yet. */
        static final Result NONE = new Result(0, 0, 0, false);
    }

    AdoptState {
        libraries = List.copyOf(libraries);
        chosen = Set.copyOf(chosen);
    }

    /** Those that are to be adopted, in the order they were found. */
    List<Neighbour> chosenOnes() {
        return libraries.stream().filter(library -> chosen.contains(library.root())).toList();
    }

    /** How many models the chosen libraries seem to have. */
    int models() {
        return chosenOnes().stream().mapToInt(Neighbour::models).sum();
    }

    /** What they seem to take. */
    long bytes() {
        return chosenOnes().stream().mapToLong(Neighbour::bytes).sum();
    }
}
