// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.hub;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/**
 * A site that gives models away. Contributed through the extension point {@code dev.maquette.api.installers} as a
 * {@code hub}; it has a public constructor without arguments and keeps no state.
 */
public interface Hub {

    /**
     * The hosts, with their ports where they have one, that a token of this site may be sent to.
     *
     * @param environment the value of a variable, or null; sites may be told to be elsewhere
     */
    List<String> hosts(UnaryOperator<String> environment);

    /** Environment variables that may hold the user's token; the first that is set counts. */
    List<String> tokenVariables();

    /**
     * Where other programs keep the user's token for this site, as a file that holds nothing else.
     *
     * @param environment the value of a variable, or null
     */
    default Optional<Path> tokenFile(UnaryOperator<String> environment) {
        return Optional.empty();
    }

    /** Where the user makes a token. */
    URI tokenPage(UnaryOperator<String> environment);

    /**
     * Asks the site whose token it is.
     *
     * @return the name of the account
     * @throws LibraryException when the site does not accept the token or cannot be asked, saying which and what to do
     */
    String account(Access access, Transfer transfer, IProgressMonitor monitor) throws LibraryException;

    /**
     * Searches the site.
     *
     * @throws LibraryException when that fails, saying why and what to do
     */
    HubPage search(HubQuery query, Access access, Transfer transfer, IProgressMonitor monitor)
            throws LibraryException;
}
