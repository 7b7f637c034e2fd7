// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.URI;
import java.net.URISyntaxException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Which addresses can be asked at all, and how they are shown. */
public final class Addresses {

    private static final int LAST_PORT = 0xffff;

    private Addresses() {
    }

    /** Refuses what is no web address, and one that carries a password, which would end up in records. */
    public static URI checked(URI address) throws LibraryException {
        var scheme = address.getScheme();
        if (scheme == null || !scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")
                || address.getHost() == null) {
            throw new LibraryException(Problem.INVALID, shown(address) + " is not an address of the web.",
                    "It has to begin with https:// or http:// and the name of a host.");
        }
        if (address.getPort() > LAST_PORT) {
            throw new LibraryException(Problem.INVALID, shown(address) + " is not an address of the web.",
                    "The number after the name of the host is a port, at most " + LAST_PORT + ".");
        }
        if (address.getRawUserInfo() != null) {
            throw new LibraryException(Problem.INVALID,
                    "The address of " + address.getHost() + " contains a user name or password.",
                    "Leave it out of the address; give a token instead.");
        }
        return address;
    }

    /** Where a redirect leads. */
    static URI redirected(URI from, String location) throws LibraryException {
        try {
            var to = checked(from.resolve(new URI(location.strip().replace(" ", "%20"))));
            if (from.getScheme().equalsIgnoreCase("https") && to.getScheme().equalsIgnoreCase("http")) {
                throw new LibraryException(Problem.INVALID,
                        from.getHost() + " redirects to " + to.getHost() + " without encryption.",
                        "This is not followed. Ask for another link.");
            }
            return to;
        } catch (URISyntaxException _) {
            throw new LibraryException(Problem.IO, from.getHost() + " redirects to something that is no address.",
                    "Open the link in a browser, and give the address where it ends.");
        }
    }

    /** Without what may be secret: the query often holds a key or a signature. */
    public static String shown(URI address) {
        var text = address.toString();
        int cut = text.indexOf('?') < 0 ? text.length() : text.indexOf('?');
        var user = address.getRawUserInfo();
        return user == null ? text.substring(0, cut) : text.substring(0, cut).replace(user + "@", "");
    }
}
