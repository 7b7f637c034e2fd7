// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/** By which way servers are reached. This computer itself is always asked directly. */
public sealed interface TransferProxy {

    /**
     * As Java's system properties say ({@code https.proxyHost}, {@code socksProxyHost} …), else as the environment does
     * in the way of curl ({@code https_proxy}, {@code all_proxy}, {@code no_proxy}).
     */
    record Environment() implements TransferProxy {
    }

    /** By none. */
    record Direct() implements TransferProxy {
    }

    /**
     * By this one.
     *
     * @param address {@code http://host:port} or {@code https://host:port}, or {@code socks5://host:port}, where names
     *     are looked up here, or {@code socks5h://host:port}, where the proxy looks them up
     * @param user for a proxy that asks, or null
     * @param password for a proxy that asks, or null. Never part of the JSON form
     * @param exempt hosts that are asked directly, with all hosts below them: {@code example.org}, {@code .lan}
     */
    record Through(URI address, String user, Secret password, List<String> exempt) implements TransferProxy {

        public Through {
            Objects.requireNonNull(address);
            exempt = List.copyOf(exempt);
        }
    }
}
