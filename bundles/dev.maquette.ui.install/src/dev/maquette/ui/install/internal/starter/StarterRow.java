// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import java.util.List;

import dev.maquette.api.request.ListStarters.Starter;
import dev.maquette.api.starter.StarterModel;

/**
 * A starter model with what it needs.
 *
 * @param needs names of all that it needs
 * @param lacking what would have to be installed for it, what it needs first; empty when all of it is there
 * @param bytes what would be fetched, or -1 when nobody knows
 * @param queued whether it, or all that is lacking of it, is being installed
 */
record StarterRow(Starter starter, List<String> needs, List<StarterModel> lacking, long bytes, boolean queued) {

    StarterRow {
        needs = List.copyOf(needs);
        lacking = List.copyOf(lacking);
    }

    StarterModel model() {
        return starter.model();
    }

    /** Whether it and all that it needs is in the library. */
    boolean installed() {
        return lacking.isEmpty();
    }

    /** Whether it is known that what is made with it may not be sold. */
    boolean nonCommercial() {
        return model().licenceNote() != null && model().licenceNote().contains("non-commercial");
    }

    boolean installable() {
        return !installed() && !queued;
    }
}
