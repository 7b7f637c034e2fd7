// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Whose pages a server trusts, as browsers spell it. */
final class WebOrigin {

    private static final String ALL = "*";

    private WebOrigin() {
    }

    /**
     * Without what browsers leave out, since they are compared letter by letter: a slash at the end, the usual port.
     *
     * @throws UsageException when no page can have it
     */
    static String of(String text) throws UsageException {
        var trimmed = text.strip();
        return trimmed.equals(ALL) ? ALL : address(trimmed).map(WebOrigin::spelt).orElseThrow(
                () -> new UsageException("\"" + text + "\" is not the address of a site.",
                        "Give --origin as in https://tools.example.org:8443, without a path; or * for all."));
    }

    private static Optional<URI> address(String text) {
        try {
            var address = URI.create(text);
            return Optional.of(address).filter(each -> each.getScheme() != null && each.getHost() != null
                    && usualPort(each) > 0
                    && each.getRawUserInfo() == null && each.getRawPath().matches("/?") && each.getRawQuery() == null
                    && each.getRawFragment() == null);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String spelt(URI address) {
        int port = address.getPort();
        return (address.getScheme() + "://" + address.getHost()).toLowerCase(Locale.ROOT)
                + (port < 0 || port == usualPort(address) ? "" : ":" + port);
    }

    /** 0 for what is not of the web. */
    private static int usualPort(URI address) {
        return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
        case "http" -> 80;
        case "https" -> 443;
        default -> 0;
        };
    }
}
