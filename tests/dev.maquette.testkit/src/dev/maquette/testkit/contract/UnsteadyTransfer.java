// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import java.net.URI;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

/** An engine whose network is dead after a number of calls, and which can be cancelled before and after each. */
final class UnsteadyTransfer implements Transfer {

    private final Transfer engine;
    private int left;
    private boolean failed;

    /** @param calls how many succeed */
    UnsteadyTransfer(Transfer engine, int calls) {
        this.engine = engine;
        this.left = calls;
    }

    /** The engine's own network, cancelled as Maquette's engine is. */
    static UnsteadyTransfer steady(Transfer engine) {
        return new UnsteadyTransfer(engine, Integer.MAX_VALUE);
    }

    /** Whether the network was dead when it was needed. */
    synchronized boolean failed() {
        return failed;
    }

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return call(monitor, () -> engine.probe(request, monitor));
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return call(monitor, () -> engine.download(request, monitor));
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException {
        return call(monitor, () -> engine.read(address, access, most, monitor));
    }

    /** What the engine is asked. */
    @FunctionalInterface
    private interface Call<T> {

        T answer() throws LibraryException;
    }

    private <T> T call(IProgressMonitor monitor, Call<T> call) throws LibraryException {
        check(monitor);
        spend();
        var answer = call.answer();
        check(monitor);
        return answer;
    }

    private synchronized void spend() throws LibraryException {
        if (left-- <= 0) {
            failed = true;
            throw new LibraryException(Problem.UNREACHABLE, "The network is down.", "Check the network and try again.");
        }
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
