// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/** What an installer is given. */
public record Supplies(Path staging, Path modelsFolder, boolean inPlace, Transfer transfer, Access access,
        IProgressMonitor monitor) implements InstallContext {
}
