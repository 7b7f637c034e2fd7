// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** One spelling for the address of a server, so that its token is found whatever way it was typed. */
public final class ServerAddress {

    private ServerAddress() {
    }

    /** Whether a library at this location is one of a server. */
    public static boolean isServer(URI location) {
        return "http".equalsIgnoreCase(location.getScheme()) || "https".equalsIgnoreCase(location.getScheme());
    }

    /** The address with a slash at its end, in lower case but for the path, and without the usual port. */
    static URI of(URI location) throws LibraryException {
        if (!isServer(location) || location.getHost() == null || location.getRawUserInfo() != null) {
            throw refused(location, null);
        }
        var scheme = location.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        int port = location.getPort() == usual ? -1 : location.getPort();
        var path = location.getPath() == null ? "" : location.getPath();
        try {
            return new URI(scheme, null, location.getHost().toLowerCase(Locale.ROOT), port,
                    path.endsWith("/") ? path : path + "/", null, null);
        } catch (URISyntaxException unfit) {
            throw refused(location, unfit);
        }
    }

    private static LibraryException refused(URI location, URISyntaxException cause) {
        return new LibraryException(Problem.INVALID,
                (location.getRawUserInfo() == null ? location.toString() : "What was given")
                        + " is not the address of a server.",
                "Give it as in https://models.example.org:9090/, without a name or password.", cause);
    }
}
