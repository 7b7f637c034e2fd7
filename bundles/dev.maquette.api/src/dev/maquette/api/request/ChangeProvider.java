// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.Secret;

/**
 * Keeps or forgets what this account needs for the models of a provider.
 *
 * @param provider its id, see {@link ListProviders.Provider}
 * @param key to keep; an empty one forgets the one that is kept, null leaves it
 * @param address where requests go instead of the provider's own address, http or https; an empty one forgets the one
 *     that is kept, null leaves it
 */
public record ChangeProvider(String provider, Secret key, String address)
        implements Request<ChangeProvider.Changed> {

    public ChangeProvider {
        Objects.requireNonNull(provider, "provider");
    }

    /** @param provider as it is now */
    public record Changed(ListProviders.Provider provider) {
    }

    @Override
    public String operation() {
        return "providers.change";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
