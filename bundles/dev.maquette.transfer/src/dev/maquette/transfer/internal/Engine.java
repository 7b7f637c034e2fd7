// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

import dev.maquette.api.transfer.TransferLimits;
import dev.maquette.transfer.internal.wire.Proxies;
import dev.maquette.transfer.internal.wire.Wire;

/** What all transfers share. */
final class Engine {

    private final Wire wire;
    private final Limits limits;
    private final Bandwidth bandwidth;
    private volatile TransferLimits granted;

    private Engine(Wire wire, Limits limits) {
        this.wire = wire;
        this.limits = limits;
        this.bandwidth = new Bandwidth(limits.bandwidth());
        this.granted = new TransferLimits(limits.connections(), limits.connections(), bandwidth.rate());
    }

    /** With the limit that {@code MAQUETTE_BANDWIDTH} sets, such as {@code 20M}, and the proxies of the environment. */
    static Engine ofThisProcess() {
        return of(Limits.usual(Bandwidth.parse(System.getenv("MAQUETTE_BANDWIDTH"))), Proxies.ofThisProcess(),
                SystemDefaultDnsResolver.INSTANCE);
    }

    static Engine of(Limits limits, Proxies proxies, DnsResolver names) {
        return new Engine(new Wire(limits.connections(), limits.connect(), proxies, names), limits);
    }

    Wire wire() {
        return wire;
    }

    Limits limits() {
        return limits;
    }

    Bandwidth bandwidth() {
        return bandwidth;
    }

    /** What the user grants at present. */
    TransferLimits granted() {
        return granted;
    }

    synchronized void grant(TransferLimits wanted) {
        wire.widen(wanted.hostConnections());
        bandwidth.limit(wanted.bandwidth());
        granted = wanted;
    }
}
