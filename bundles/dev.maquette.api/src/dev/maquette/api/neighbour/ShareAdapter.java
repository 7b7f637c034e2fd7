// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindShareTargets.Way;

/**
 * Knows how another program can be shown models that lie elsewhere. A service; it keeps no state, and it writes
 * nothing: it reads, plans, and tells. Core makes links to the models, one folder of them for each kind of model, and
 * makes the changes of files that were planned, of which it keeps copies.
 *
 * <p>The folders are either on the library's shelf for the program, a folder with a name that no other has, or in the
 * program's own folders. Whatever names a path that has the shelf's name in it is Maquette's, so that it is known again
 * when the library has moved.
 */
public interface ShareAdapter {

    /** A word for command lines, such as {@code comfyui}; one for each program. */
    String id();

    /** The program, as users read it. */
    String name();

    /** When it is asked whether a folder is its own: smaller is earlier. */
    int order();

    /** Folders in which the program usually is. They need not be there. */
    List<Path> usualPlaces(Machine machine);

    /** Whether the folder looks like one of this program; only a few names are looked at. */
    boolean recognises(Path root);

    /** How it can be shown models, the best first; never empty. */
    List<Way> ways(Path root);

    /** Whether it writes into models' files, so that no other name of such a file may be given to it. */
    boolean writesIntoModels(Path root);

    /** Which kind of its models this one is; the file may be looked into, if it is there. */
    Fit fit(Path root, SharedModel model);

    /**
     * Plans what makes the program see these kinds, in place of what was planned before.
     *
     * @param way one of {@link #ways}
     * @param shelf the library's folder for this program, absolute; it need not be there
     * @param kinds of models that are there to be shown, and no others
     * @throws LibraryException when a file of the program cannot be understood; the remedy names another way
     */
    Arrangement arrange(Path root, Way way, Path shelf, Set<String> kinds) throws LibraryException;

    /**
     * Plans what takes it back: what is Maquette's goes, what somebody else wrote meanwhile stays.
     *
     * @return only files that change
     * @throws LibraryException when a file of the program cannot be understood
     */
    List<FileEdit> withdraw(Path root, Way way, Path shelf) throws LibraryException;

    /**
     * What the program comes across, in the order of its search: its settings are read as it reads them, and its
     * folders are searched as it searches them.
     *
     * @param way how the library is shared with it, or null when it is not; an option that the user is to give at the
     *     start counts as given
     * @throws LibraryException when a file of the program cannot be understood
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    List<Listed> list(Path root, Way way, Path shelf, IProgressMonitor monitor) throws LibraryException;
}
