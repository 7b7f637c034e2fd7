// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up here, but those that a SOCKS proxy looks up itself.
 *
 * @param names for those that are looked up here
 */
record LocalNames(DnsResolver names, Proxies proxies) implements DnsResolver {

    private static final int HTTP = 80;

    /** The client does not say for which scheme it asks; the port tells it well enough. */
    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var socks = proxies.socks(port == HTTP ? "http" : "https", host);
        return socks.filter(Proxies::lookUp).isPresent() ? List.of(InetSocketAddress.createUnresolved(host, port))
                : DnsResolver.super.resolve(host, port);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return names.resolve(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
