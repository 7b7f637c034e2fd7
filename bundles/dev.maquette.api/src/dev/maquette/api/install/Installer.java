// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.util.Optional;

import dev.maquette.api.library.LibraryException;

/**
 * Turns one kind of source into files. Contributed through the extension point {@code dev.maquette.api.installers}; it
 * has a public constructor without arguments and keeps no state.
 */
public interface Installer {

    /**
     * Whether this installer understands the text. Must be quick and touch no network.
     *
     * @param source trimmed, without surrounding quotes
     */
    boolean accepts(String source);

    /**
     * Whether what it delivers lies on this computer already, so that an installation that is not in place moves it
     * away from where its owner has it.
     */
    default boolean isLocal() {
        return false;
    }

    /**
     * Makes the model available.
     *
     * @throws LibraryException when it cannot, saying why and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    Delivery deliver(String source, InstallContext context) throws LibraryException;

    /**
     * What {@link #deliver} would bring, without fetching it. Empty when a delivery is cheap enough to be made for a
     * dry run and thrown away, which also tells what the model is.
     *
     * @throws LibraryException when it could not be delivered, saying why and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    default Optional<Plan> plan(String source, InstallContext context) throws LibraryException {
        return Optional.empty();
    }

    /**
     * What there is at the source, to show before anything is fetched and to choose from. Empty when there is nothing
     * to choose or to tell that {@link #plan} does not tell.
     *
     * @throws LibraryException when that cannot be found out, or there is no model, saying why and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    default Optional<Offer> offer(String source, InstallContext context) throws LibraryException {
        return Optional.empty();
    }
}
