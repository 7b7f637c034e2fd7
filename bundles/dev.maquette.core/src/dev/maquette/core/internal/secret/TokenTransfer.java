// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.secret;

import java.net.URI;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferProgress;
import dev.maquette.api.transfer.TransferRequest;

/** An engine whose requests carry the rights that the user has at their addresses. */
final class TokenTransfer implements Transfer {

    private final Transfer engine;
    private final Rights rights;

    TokenTransfer(Transfer engine, Rights rights) {
        this.engine = engine;
        this.rights = rights;
    }

    /** Says with which rights an address is asked. */
    @FunctionalInterface
    interface Rights {
        Access at(URI address, Access given) throws LibraryException;
    }

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return engine.probe(entitled(request), monitor);
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return engine.download(entitled(request), monitor);
    }

    @Override
    public Download download(TransferRequest request, TransferProgress progress, IProgressMonitor monitor)
            throws LibraryException {
        return engine.download(entitled(request), progress, monitor);
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException {
        return engine.read(address, rights.at(address, access), most, monitor);
    }

    private TransferRequest entitled(TransferRequest request) throws LibraryException {
        return new TransferRequest(request.source(), request.folder(), request.name(), request.size(),
                request.sha256(), rights.at(request.source(), request.access()));
    }
}
