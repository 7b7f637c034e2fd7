// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.util.List;

/**
 * How an account downloads.
 *
 * @param connections at most, for one file; 0 for as many as the engine finds useful
 * @param hostConnections at most, to one host; 0 for as many as the engine finds fair
 * @param bandwidth bytes a second for all downloads together; 0 for no limit but that of the environment
 * @param proxy the way to the network; null stands for what the environment says
 * @param allowPrivate whether addresses that are not public, such as those of this computer and the local network, may
 *     be asked without being allowed each time
 */
public record DownloadSettings(int connections, int hostConnections, long bandwidth, Proxy proxy,
        boolean allowPrivate) {

    /** The most connections for one file. */
    public static final int MOST_CONNECTIONS = 16;
    /** The most connections to one host. */
    public static final int MOST_HOST_CONNECTIONS = 64;

    public DownloadSettings {
        proxy = proxy == null ? Proxy.environment() : proxy;
    }

    /** Those of an account that changed nothing. */
    public static DownloadSettings usual() {
        return new DownloadSettings(0, 0, 0, Proxy.environment(), false);
    }

    /** Which way is taken. */
    public enum Way {
        /** As the environment says, such as by {@code https_proxy}. */
        ENVIRONMENT,
        /** Straight, whatever the environment says. */
        DIRECT,
        /** Through the proxy of the address. */
        PROXY
    }

    /**
     * A way to the network. The password of a proxy is no part of it.
     *
     * @param way null stands for what the environment says
     * @param address of the proxy, such as {@code http://proxy.example:3128}; null for other ways
     * @param user the name at the proxy, or null when it asks for none
     * @param exempt hosts that are asked straight, as in {@code no_proxy}
     */
    public record Proxy(Way way, String address, String user, List<String> exempt) {

        public Proxy {
            way = way == null ? Way.ENVIRONMENT : way;
            exempt = exempt == null ? List.of() : List.copyOf(exempt);
        }

        /** As the environment says. */
        public static Proxy environment() {
            return new Proxy(Way.ENVIRONMENT, null, null, List.of());
        }

        /** None. */
        public static Proxy direct() {
            return new Proxy(Way.DIRECT, null, null, List.of());
        }
    }
}
