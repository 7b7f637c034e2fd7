// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * Where a server is.
 *
 * @param root ends with a slash
 */
record Address(URI root) {

    /** What a user gave, which may lack the slash at its end. */
    static Address of(URI given) throws LibraryException {
        var scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
        if (given.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw invalid(given + " is no address of a server.");
        }
        if (given.getRawUserInfo() != null) {
            throw invalid("The address of a server must not hold a name or password.");
        }
        try {
            var path = given.getRawPath() == null ? "" : given.getRawPath();
            var host = given.getHost().toLowerCase(Locale.ROOT);
            int port = given.getPort() < 0 ? -1 : given.getPort();
            return new Address(new URI(scheme + "://" + host + (port < 0 ? "" : ":" + port)
                    + (path.endsWith("/") ? path : path + "/")));
        } catch (URISyntaxException broken) {
            throw new LibraryException(Problem.INVALID, given + " is no address of a server.",
                    "Give it as in https://models.example.org:9090/.", broken);
        }
    }

    private static LibraryException invalid(String message) {
        return new LibraryException(Problem.INVALID, message, "Give it as in https://models.example.org:9090/.");
    }

    /** @param path below the root, encoded */
    URI at(String path) {
        return root.resolve(path);
    }

    /** A word as one segment of a path or a value of a query. */
    static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether nobody on the way can read along. */
    boolean isPrivate() {
        return root.getScheme().equals("https") || isThisComputer(root.getHost());
    }

    private static boolean isThisComputer(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
