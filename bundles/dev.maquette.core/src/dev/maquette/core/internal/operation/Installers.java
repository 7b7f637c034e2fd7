// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import dev.maquette.api.install.Installer;
import dev.maquette.api.library.LibraryException;

/** The installers there are. */
@FunctionalInterface
public interface Installers {

    /**
     * The first installer that understands the source.
     *
     * @throws LibraryException when there is none, naming what could be given instead
     */
    Installer find(String source) throws LibraryException;

    /** What users call the installer. */
    default String name(Installer installer) {
        return installer.getClass().getSimpleName();
    }
}
