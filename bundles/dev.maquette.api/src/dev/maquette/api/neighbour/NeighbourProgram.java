// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;

/**
 * Knows how another program keeps its models. A service; it keeps no state. It writes nothing in the other program's
 * folders: no lock, no temporary file, no log of a database.
 */
public interface NeighbourProgram {

    /** A word for command lines, such as {@code comfyui}; one for each program. */
    String id();

    /** The program, as users read it. */
    String name();

    /**
     * When it is asked whether a folder is its own: smaller is earlier. The more a program's folders look like those of
     * others, the later it comes.
     */
    int order();

    /** Folders in which its library usually lies, or is said to lie by its settings. They need not be there. */
    List<Path> usualPlaces(Machine machine);

    /** Whether the folder looks like a library of this program; only a few names are looked at. */
    boolean recognises(Path folder);

    /**
     * Reads the library: which models it has and what the program says of them. Files beside the models are somebody
     * else's ({@link SidecarReader}), and so is what the models are.
     *
     * @param root a folder that it recognises, or that a user says is one
     * @param reading takes what is found
     * @throws LibraryException when it cannot be read as a whole
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    void read(Path root, Reading reading, IProgressMonitor monitor) throws LibraryException;
}
