// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

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
     * Opens a library; one that is open already is shared. The default library is created when it does not exist,
     * any other location must hold one, or be the one from which it was moved.
     *
     * @param location a {@code file:} URI of the library's folder
     */
    Library open(URI location) throws LibraryException;
}
