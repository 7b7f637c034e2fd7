// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import dev.maquette.api.library.LibraryException;

/**
 * What the user decides about all downloads of this process. Nothing of it is kept: whoever keeps it sets it again at
 * the next start. May be used from any thread.
 *
 * @noimplement It is a service beside {@link Transfer}, so that installers, which are given that one, cannot change
 * what the user has decided.
 */
public interface TransferControl {

    /** The limits that hold; at the start the usual ones, with the bandwidth of {@code MAQUETTE_BANDWIDTH}. */
    TransferLimits limits();

    /**
     * Sets limits. The bandwidth holds at once, for running downloads as well; these lay down connections that are too
     * many as soon as their piece is done.
     */
    void limit(TransferLimits limits);

    /** The way that is taken; at the start the environment's. */
    TransferProxy proxy();

    /**
     * Sets the way of connections that are made from now on.
     *
     * @throws LibraryException when it is no kind of proxy that is known; the former way is kept
     */
    void use(TransferProxy proxy) throws LibraryException;
}
