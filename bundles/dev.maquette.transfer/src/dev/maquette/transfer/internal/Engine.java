// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

import dev.maquette.transfer.internal.wire.Proxies;
import dev.maquette.transfer.internal.wire.Wire;

/** What all transfers share. */
record Engine(Wire wire, Limits limits, Bandwidth bandwidth) {

    /** With the limit that {@code MAQUETTE_BANDWIDTH} sets, such as {@code 20M}, and the proxies of the environment. */
    static Engine ofThisProcess() {
        return of(Limits.usual(Bandwidth.parse(System.getenv("MAQUETTE_BANDWIDTH"))), Proxies.ofThisProcess(),
                SystemDefaultDnsResolver.INSTANCE);
    }

    static Engine of(Limits limits, Proxies proxies, DnsResolver names) {
        return new Engine(new Wire(limits.connections(), limits.connect(), proxies, names), limits,
                new Bandwidth(limits.bandwidth()));
    }
}
