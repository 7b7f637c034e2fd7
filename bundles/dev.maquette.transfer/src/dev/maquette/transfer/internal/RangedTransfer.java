// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.net.URI;

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
import dev.maquette.api.transfer.TransferControl;
import dev.maquette.api.transfer.TransferLimits;
import dev.maquette.api.transfer.TransferProgress;
import dev.maquette.api.transfer.TransferProxy;
import dev.maquette.api.transfer.TransferRequest;

/** Downloads in ranges, many at once, each on a virtual thread with a blocking connection. */
@Component
public final class RangedTransfer implements Transfer, TransferControl {

    private static final TransferProgress SILENT = _ -> {
        // nobody listens
    };

    private final Once<Engine> engine;

    /** As the environment of this process says. */
    @Activate
    public RangedTransfer() {
        this(new Once<>(Engine::ofThisProcess));
    }

    RangedTransfer(Once<Engine> engine) {
        this.engine = engine;
    }

    @Deactivate
    void close() {
        engine.made().ifPresent(used -> used.wire().close());
    }

    @Override
    public TransferLimits limits() {
        return engine.get().granted();
    }

    @Override
    public void limit(TransferLimits limits) {
        engine.get().grant(limits);
    }

    @Override
    public TransferProxy proxy() {
        return engine.get().wire().way();
    }

    @Override
    public void use(TransferProxy proxy) throws LibraryException {
        engine.get().wire().way(proxy);
    }

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return new FileTransfer(engine.get(), request, SILENT, monitor).offer().told();
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return download(request, SILENT, monitor);
    }

    @Override
    public Download download(TransferRequest request, TransferProgress progress, IProgressMonitor monitor)
            throws LibraryException {
        return new FileTransfer(engine.get(), request, progress, monitor).fetch();
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException {
        return new Reading(engine.get(), address, access, most).answer(monitor);
    }
}
