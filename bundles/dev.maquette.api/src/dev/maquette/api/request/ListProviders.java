// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Lists who runs models on machines of their own, and whether this account has a key for them; never the keys
 * themselves.
 */
public record ListProviders() implements Request<ListProviders.Providers> {

    /**
     * Somebody who runs models.
     *
     * @param id as sources name it: {@code external://id/model}
     * @param name as people read it
     * @param key whether a key is kept
     * @param address where requests go instead of the provider's own address, or null
     */
    public record Provider(String id, String name, boolean key, String address) {
    }

    /** @param providers by id */
    public record Providers(List<Provider> providers) {

        public Providers {
            providers = List.copyOf(providers);
        }
    }

    @Override
    public String operation() {
        return "providers.list";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
