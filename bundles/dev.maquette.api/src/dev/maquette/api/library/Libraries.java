// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.transfer.Secret;

/**
 * Finds, creates and opens libraries.
 *
 * @noimplement A service of core.
 */
public interface Libraries {

    /** Where the default library is; it is made when first opened. */
    URI defaultLocation();

    /** Libraries created or opened on this account, most recent first. */
    List<LibraryInfo> known();

    /**
     * Makes an empty library.
     *
     * @param folder missing or empty
     */
    LibraryInfo create(Path folder, String name) throws LibraryException;

    /**
     * Makes an empty library whose registry is in a database, so that programs of several machines can use it at once.
     * Its models are in the folder, which all of them must reach. The address is kept in the library's settings,
     * without the password that it may hold: that is kept with this account's secrets.
     *
     * @param folder missing or empty
     * @param registry the JDBC URL of the database, such as {@code jdbc:postgresql://host/database?user=name}; null for
     *     a registry in the folder
     */
    default LibraryInfo create(Path folder, String name, String registry) throws LibraryException {
        if (registry == null) {
            return create(folder, name);
        }
        throw new LibraryException(Problem.ENVIRONMENT, "This program cannot keep a registry in a database.",
                "Make the library without one.");
    }

    /**
     * Moves a whole library to another folder: the registry, models, trash, settings and all else in its folder. On one
     * file system the folder is renamed. To another one everything is copied, every byte is compared, the new folder
     * gets its name, and then the old one goes. Whenever the process ends, one of both is the whole library, and
     * whoever opens it next, be it by its old place, completes the move or takes it back. From then on the old place
     * leads to the new one on this account; paths in the library that named the old folder follow when it is opened.
     *
     * <p>Nobody may have the library open meanwhile, also not this process, except for a dry run.
     *
     * @param from location of the library
     * @param to folder that is missing or empty; neither in the library nor reached through a link
     * @param dryRun only look and tell
     * @param monitor progress and cancellation; who cancels has the library at its old place
     * @throws LibraryException when it stays where it is; everything is then as before
     */
    MovedLibrary move(URI from, Path to, boolean dryRun, IProgressMonitor monitor) throws LibraryException;

    /**
     * Where the registry of a library is.
     *
     * @param location of a library in a folder
     * @return the JDBC URL of a database without its password, or empty when it is in the library's folder
     */
    default Optional<String> registry(URI location) throws LibraryException {
        throw registriesStay(location);
    }

    /**
     * Moves the registry of a library into a database, or back into the library's folder, with all of its history. What
     * it is copied from stays, and does not count any more.
     *
     * <p>Nobody may have the library open meanwhile, also not this process.
     *
     * @param location of a library in a folder
     * @param registry the JDBC URL of a database without a registry, as for {@link #create(Path, String, String)}; null
     *     for the library's folder
     * @param monitor while it waits for what still runs
     * @throws LibraryException when it stays where it is
     */
    default void moveRegistry(URI location, String registry, IProgressMonitor monitor) throws LibraryException {
        throw registriesStay(location);
    }

    private static LibraryException registriesStay(URI location) {
        return new LibraryException(Problem.ENVIRONMENT, "This program has nothing to say about the registry of "
                + location + ".", "Ask on the computer that serves it.");
    }

    /**
     * Opens a library; one that is open already is shared. The default library is created when it does not exist,
     * any other location must hold one, or be the one from which it was moved.
     *
     * @param location a {@code file:} URI of the library's folder, or the {@code http:} or {@code https:} address of a
     *     server, which is opened with the token that {@link #signIn} kept
     * @throws LibraryException {@link Problem#DENIED} when the server wants somebody to sign in
     */
    Library open(URI location) throws LibraryException;

    /**
     * Signs in to a server, and keeps the token with this account's secrets until {@link #signOut}. Libraries of this
     * server that are opened from now on are opened with it.
     *
     * @param server the address of the server
     * @param email of the user
     * @param password of the user; it is not kept
     * @param lasting whether the token shall hold for a week, else for a day
     * @throws LibraryException {@link Problem#DENIED} when the server does not know the two
     */
    default void signIn(URI server, String email, Secret password, boolean lasting) throws LibraryException {
        throw new LibraryException(Problem.ENVIRONMENT, "This program cannot sign in to " + server + ".",
                "Install the feature that opens libraries of servers.");
    }

    /**
     * Uses this token for the server, in place of signing in.
     *
     * @param lasting whether it is kept with this account's secrets, else it is forgotten when the program ends
     */
    default void useToken(URI server, Secret token, boolean lasting) throws LibraryException {
        throw new LibraryException(Problem.ENVIRONMENT, "This program cannot use a token for " + server + ".",
                "Install the feature that opens libraries of servers.");
    }

    /** Forgets the token of a server. Does nothing where there is none. */
    default void signOut(URI server) throws LibraryException {
        // who cannot sign in has nothing to forget
    }
}
