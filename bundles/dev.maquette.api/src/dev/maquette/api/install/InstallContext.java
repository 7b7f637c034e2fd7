// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/**
 * What an installer is given.
 *
 * @noimplement Given by core, so that it can grow.
 */
public interface InstallContext {

    /**
     * A folder on the library's disk for this installation alone, removed when it is over; files made there are moved.
     * It is empty, except that what {@link #transfer()} has brought in an earlier attempt is still there: to ask for it
     * again is how an installation goes on.
     */
    Path staging();

    /** The library's managed models folder; what lies below belongs to the library already. */
    Path modelsFolder();

    /** Whether the user wants the files left where they are. */
    boolean inPlace();

    /** Fetches files; each of its methods fails with a message where the program has no download engine. */
    Transfer transfer();

    /** The token that the user gave for this installation, and which addresses may be asked. */
    Access access();

    /** Progress and cancellation. */
    IProgressMonitor monitor();
}
