// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

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

    /** Progress and cancellation. */
    IProgressMonitor monitor();
}
