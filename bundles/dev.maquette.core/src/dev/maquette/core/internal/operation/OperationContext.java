// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.core.internal.install.LibraryInstalls;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.Registry;

/**
 * What an operation works on.
 *
 * @param registry the library's registry
 * @param folder its files
 * @param installs its installations
 * @param actor who asks
 * @param monitor progress and cancellation
 */
public record OperationContext(Registry registry, LibraryFolder folder, LibraryInstalls installs, Actor actor,
        IProgressMonitor monitor) {

    /** The same work with another monitor, such as that of a part of it. */
    public OperationContext with(IProgressMonitor part) {
        return new OperationContext(registry, folder, installs, actor, part);
    }
}
