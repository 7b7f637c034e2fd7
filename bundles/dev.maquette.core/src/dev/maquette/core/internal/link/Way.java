// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.link.LinkChange.Linked;

/** From a file to a link, or back. */
interface Way {

    /** Whether it is still to be gone. */
    boolean isToDo(Linked link);

    /** Refuses what somebody has changed since. */
    void check(Linked link) throws LibraryException;

    /** Goes it. */
    void go(Linked link, IProgressMonitor monitor) throws LibraryException;
}
