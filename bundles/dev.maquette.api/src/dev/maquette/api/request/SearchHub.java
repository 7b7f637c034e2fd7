// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Searches a site for models.
 *
 * @param hub id of the site, such as {@code huggingface}
 */
public record SearchHub(String hub, HubQuery query) implements Request<HubPage> {

    public SearchHub {
        Objects.requireNonNull(hub);
        Objects.requireNonNull(query);
    }

    @Override
    public String operation() {
        return "hubs.search";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
