// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.maquette.api.transfer.Secret;

/**
 * What this user has set up for Civitai: the address of the site or of a mirror of it ({@code CIVITAI_ENDPOINT}), and
 * the API key, in one of the variables that the programs of the field read.
 */
final class Account {

    static final List<String> VARIABLES = List.of("CIVITAI_TOKEN", "CIVITAI_API_TOKEN", "CIVITAI_API_KEY");

    private static final String SITE = "https://civitai.com";
    /** The same site under several names. */
    private static final List<String> HOSTS = List.of("civitai.com", "www.civitai.com", "civitai.red",
            "www.civitai.red", "civitai.green", "www.civitai.green");

    private final UnaryOperator<String> environment;

    /** @param environment the value of a variable, or null */
    Account(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    URI endpoint() {
        try {
            var address = new URI(variable("CIVITAI_ENDPOINT").orElse(SITE).replaceFirst("/+$", ""));
            return address.getHost() == null ? URI.create(SITE) : address;
        } catch (URISyntaxException _) {
            return URI.create(SITE); // a variable that is no address names no other site
        }
    }

    /** The hosts of the site, with ports where they have one. */
    List<String> hosts() {
        var hosts = new ArrayList<>(HOSTS);
        var own = endpoint().getAuthority().toLowerCase(Locale.ROOT);
        if (!hosts.contains(own)) {
            hosts.addFirst(own);
        }
        return hosts;
    }

    /** Whether the host, with its port if it has one, is the site. */
    boolean isSite(String authority) {
        return hosts().contains(authority.toLowerCase(Locale.ROOT));
    }

    /** Where keys are made. */
    URI tokenPage() {
        return URI.create(endpoint() + "/user/account");
    }

    Optional<Secret> token() {
        return VARIABLES.stream().map(this::variable).flatMap(Optional::stream).findFirst().map(Secret::new);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
