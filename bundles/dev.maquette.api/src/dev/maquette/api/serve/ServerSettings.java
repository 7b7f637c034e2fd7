// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import dev.maquette.api.transfer.Secret;

/**
 * How a library is served.
 *
 * @param host the address to listen on; a name or a number
 * @param port the port; 0 for a free one
 * @param multiUser whether everybody signs in; otherwise whoever reaches the server may do everything
 * @param unprotected whether it may listen on an address that other machines reach although nobody signs in
 * @param strictPasswords whether passwords need eight characters with upper and lower case and a digit
 * @param keyStore a PKCS #12 or JKS file with the certificate for HTTPS; null for HTTP
 * @param keyStorePassword of the key store, or null
 * @param origins pages of which other servers may ask from a browser; {@code *} for all
 */
public record ServerSettings(String host, int port, boolean multiUser, boolean unprotected, boolean strictPasswords,
        Path keyStore, Secret keyStorePassword, List<String> origins) {

    /** The port of InvokeAI, which its clients expect. */
    public static final int USUAL_PORT = 9090;

    public ServerSettings {
        Objects.requireNonNull(host);
        origins = List.copyOf(origins);
        if (port < 0 || port > 0xffff) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535.");
        }
    }

    /** For the programs of this machine, and a single user. */
    public static ServerSettings local(int port) {
        return new ServerSettings("127.0.0.1", port, false, false, false, null, null, List.of());
    }

    /** The same with everybody signing in. */
    public ServerSettings forManyUsers() {
        return new ServerSettings(host, port, true, unprotected, strictPasswords, keyStore, keyStorePassword, origins);
    }
}
