// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.net.URI;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferProgress.Phase;
import dev.maquette.api.transfer.TransferProgress.State;

/**
 * Fetches files over HTTP. May be used from many threads at once; what they fetch from one host shares its limits.
 *
 * <p>Addresses that are not public are refused, in the request and in every redirect, at the moment of connecting,
 * unless the request's access allows them. A token goes to the host, scheme and port of the request alone, and is in
 * no message.
 *
 * @noimplement The engine is a service, so that limits of hosts and of the line hold for everybody.
 */
public interface Transfer {

    /**
     * Asks what the file is, without fetching or writing it.
     *
     * @throws LibraryException when it cannot be had, saying why and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException within 200 ms of being cancelled
     */
    RemoteFile probe(TransferRequest request, IProgressMonitor monitor) throws LibraryException;

    /**
     * Fetches the file: several pieces at once where the server can, checked while they arrive. Until it is whole it
     * is called {@code <name>.part}, with its state in {@code <name>.part.json} beside it; a later call for the same
     * file and folder goes on from there, after a failure, a cancellation or the death of the process. What turns out
     * to be wrong at the end is fetched again where it can be found, else both are removed. A file that is there
     * already is never overwritten.
     *
     * <p>Lost and silent connections and busy servers are tried again, as patiently as the server asks; it returns or
     * throws in any case.
     *
     * @param monitor tells bytes and speed; called on this thread only
     * @throws LibraryException when the file cannot be had or is not what was expected, saying why and what to do;
     *     nothing has the final name then
     * @throws org.eclipse.core.runtime.OperationCanceledException within 200 ms of being cancelled
     */
    Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException;

    /**
     * The same, told in numbers as well. An engine that cannot tell them tells that it asks, and no more.
     *
     * @param progress called on this thread only
     */
    default Download download(TransferRequest request, TransferProgress progress, IProgressMonitor monitor)
            throws LibraryException {
        progress.moved(new State(Phase.ASKING, 0, -1, 0, 0));
        return download(request, monitor);
    }

    /**
     * Reads a small answer whole, such as one of a site's programming interface, whatever its status is; busy servers
     * are tried again first.
     *
     * @param most bytes that the answer may have
     * @throws LibraryException when no answer can be had or it is longer
     * @throws org.eclipse.core.runtime.OperationCanceledException within 200 ms of being cancelled
     */
    Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException;
}
