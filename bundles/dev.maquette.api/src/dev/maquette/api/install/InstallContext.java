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

    /** An empty folder on the library's disk, removed when the installation ends; files made there are moved. */
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
