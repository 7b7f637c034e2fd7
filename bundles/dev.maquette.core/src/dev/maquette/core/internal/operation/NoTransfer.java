// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.net.URI;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

/** Stands where a program has no download engine. */
public final class NoTransfer implements Transfer {

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        throw none();
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        throw none();
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException {
        throw none();
    }

    private static LibraryException none() {
        return new LibraryException(Problem.ENVIRONMENT, "This program cannot download: it has no transfer engine.",
                "Install the feature Maquette Installers, or download the file yourself and install its path.");
    }
}
