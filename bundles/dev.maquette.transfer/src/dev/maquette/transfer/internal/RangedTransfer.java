// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.net.URI;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.transfer.internal.wire.Proxies;
import dev.maquette.transfer.internal.wire.Wire;

/** Downloads in ranges, many at once, each on a virtual thread with a blocking connection. */
@Component
public final class RangedTransfer implements Transfer {

    private final Engine engine;

    /** With the limit that {@code MAQUETTE_BANDWIDTH} sets, such as {@code 20M}, and the proxies of the environment. */
    @Activate
    public RangedTransfer() {
        this(Limits.usual(Bandwidth.parse(System.getenv("MAQUETTE_BANDWIDTH"))), Proxies.ofThisProcess(),
                SystemDefaultDnsResolver.INSTANCE);
    }

    RangedTransfer(Limits limits, Proxies proxies, DnsResolver names) {
        engine = new Engine(new Wire(limits.connections(), limits.connect(), proxies, names), limits,
                new Bandwidth(limits.bandwidth()));
    }

    @Deactivate
    void close() {
        engine.wire().close();
    }

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return new FileTransfer(engine, request, monitor).offer().told();
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return new FileTransfer(engine, request, monitor).fetch();
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException {
        return new Reading(engine, address, access, most).answer(monitor);
    }
}
