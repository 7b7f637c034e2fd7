// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses only. What it answers is what is connected to, so that a name cannot show one
 * address to a check and another to the connection.
 */
final class PublicHosts implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<String> trusted;

    /**
     * @param names what the names stand for
     * @param trusted hosts that may have any address: the user's own proxies
     */
    PublicHosts(DnsResolver names, Predicate<String> trusted) {
        this.names = names;
        this.trusted = trusted;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var all = names.resolve(host);
        if (trusted.test(host)) {
            return all;
        }
        var open = Stream.of(all).filter(PublicAddress::test).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new PrivateAddressException(host);
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
