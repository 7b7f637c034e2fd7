// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.net.InetAddress;
import java.util.Arrays;

/** Where clients are that limits count as one. */
public final class Network {

    /** What one network of IPv6 has in common. */
    private static final int PREFIX_BYTES = 8;

    private Network() {
    }

    /**
     * The network of a client's address: the address itself, but with IPv6, where a client has more addresses than
     * anybody can count, what all of them begin with.
     */
    public static String of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return Arrays.toString(bytes.length > 4 ? Arrays.copyOf(bytes, PREFIX_BYTES) : bytes);
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
