// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.hub;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param models best first
 * @param cursor of the next page, or null when this is the last
 */
public record HubPage(List<HubModel> models, String cursor) {

    public HubPage {
        models = List.copyOf(models);
    }
}
