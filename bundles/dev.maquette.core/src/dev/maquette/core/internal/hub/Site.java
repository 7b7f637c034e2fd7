// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hub;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.maquette.api.hub.Hub;

/**
 * A site that a plug-in knows.
 *
 * @param id names it in requests
 * @param name as users read it
 */
public record Site(String id, String name, Hub hub) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Whether the site's token may be sent to the address: over https, or, for a host that was named with its port or
     * is this computer, in clear as well.
     */
    public boolean trusts(URI address, UnaryOperator<String> environment) {
        if (address.getHost() == null || address.getScheme() == null) {
            return false;
        }
        boolean secure = address.getScheme().equalsIgnoreCase("https");
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var usual = secure ? 443 : 80;
        var withPort = host + ":" + (address.getPort() < 0 ? usual : address.getPort());
        return hub.hosts(environment).stream().map(known -> known.toLowerCase(Locale.ROOT))
                .anyMatch(known -> known.equals(withPort) || known.equals(host)
                        && (address.getPort() < 0 || address.getPort() == usual)
                        && (secure || LOOPBACK.contains(host)));
    }
}
