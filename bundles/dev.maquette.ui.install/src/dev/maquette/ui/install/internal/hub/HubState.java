// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import java.util.List;
import java.util.Optional;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.install.Offer;
import dev.maquette.ui.install.internal.offer.WebAddress;

/** What the tab of a site shows. */
sealed interface HubState {

    /** Nothing was asked yet. */
    record Nothing() implements HubState {
    }

    /** The site is being asked about this text. */
    record Asking(String text) implements HubState {
    }

    /**
     * What a search found.
     *
     * @param more whether there is more
     */
    record Hits(String text, List<HubModel> models, boolean more) implements HubState {

        public Hits {
            models = List.copyOf(models);
        }
    }

    /**
     * What there is at a source.
     *
     * @param searched whether it is one of what a search found
     */
    record Offered(Offer offer, boolean searched) implements HubState {
    }

    /** It could not be found out. */
    record Failed(String text, String message, String remedy) implements HubState {

        Optional<String> page() {
            return WebAddress.in(message + " " + remedy);
        }
    }
}
