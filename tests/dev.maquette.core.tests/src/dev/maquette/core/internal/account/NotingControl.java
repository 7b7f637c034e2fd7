// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.account;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferControl;
import dev.maquette.api.transfer.TransferLimits;
import dev.maquette.api.transfer.TransferProxy;

/** Limits no engine, and begins with a bandwidth of the environment. */
final class NotingControl implements TransferControl {

    boolean refusing;
    private TransferLimits limits = new TransferLimits(16, 16, 5000);
    private TransferProxy proxy = new TransferProxy.Environment();

    @Override
    public TransferLimits limits() {
        return limits;
    }

    @Override
    public void limit(TransferLimits wanted) {
        limits = wanted;
    }

    @Override
    public TransferProxy proxy() {
        return proxy;
    }

    @Override
    public void use(TransferProxy wanted) throws LibraryException {
        if (refusing) {
            throw new LibraryException(Problem.INVALID, "No such proxy.", "");
        }
        proxy = wanted;
    }
}
