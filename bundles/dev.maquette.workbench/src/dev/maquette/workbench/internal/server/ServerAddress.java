// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a server is, as people write it. */
final class ServerAddress {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private ServerAddress() {
    }

    /**
     * The address that is meant: {@code https} where nothing is said, but {@code http} for this computer.
     *
     * @return empty when it is none
     */
    static Optional<URI> of(String text) {
        var words = text.strip();
        try {
            var address = URI.create(words.contains("://") ? words : "https://" + words);
            if (address.getHost() == null || !Set.of("http", "https").contains(scheme(address))) {
                return Optional.empty();
            }
            var scheme = !words.contains("://") && isHere(address) ? "http" : scheme(address);
            var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            return Optional.of(URI.create(scheme + "://" + address.getRawAuthority()
                    + (path.endsWith("/") ? path : path + "/")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether others on the way could read what is sent. */
    static boolean isOpen(URI address) {
        return scheme(address).equals("http") && !isHere(address);
    }

    private static boolean isHere(URI address) {
        return THIS_COMPUTER.contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    private static String scheme(URI address) {
        return address.getScheme().toLowerCase(Locale.ROOT);
    }
}
