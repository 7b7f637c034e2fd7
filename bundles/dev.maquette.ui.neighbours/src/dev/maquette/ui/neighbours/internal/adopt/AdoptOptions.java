// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.FindNeighbours.Neighbour;

/**
 * What is taken in.
 *
 * @param sidecars whether files beside models are read
 * @param covers whether pictures become covers
 * @param unknown whether files that no rule knows become records too
 */
record AdoptOptions(boolean sidecars, boolean covers, boolean unknown) {

    /** All that is sure. */
    static final AdoptOptions USUAL = new AdoptOptions(true, true, false);

    AdoptOptions withSidecars(boolean on) {
        return new AdoptOptions(on, covers, unknown);
    }

    AdoptOptions withCovers(boolean on) {
        return new AdoptOptions(sidecars, on, unknown);
    }

    AdoptOptions withUnknown(boolean on) {
        return new AdoptOptions(sidecars, covers, on);
    }

    AdoptLibrary request(Neighbour library, boolean dryRun) {
        return new AdoptLibrary(library.root(), library.program(), unknown, sidecars, covers, dryRun);
    }
}
