// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.install;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Transfer;

/** What a test gives an installer. */
public record GivenContext(Path staging, Path modelsFolder, boolean inPlace, Transfer download, Access access,
        IProgressMonitor monitor) implements InstallContext {

    /** Into the library, without a network. */
    public static GivenContext of(Path staging, Path modelsFolder) {
        return new GivenContext(staging, modelsFolder, false, null, Access.anonymous(), new NullProgressMonitor());
    }

    /** The same, but the files are to stay where they are, or not. */
    public GivenContext inPlace(boolean stay) {
        return new GivenContext(staging, modelsFolder, stay, download, access, monitor);
    }

    /** The same with a network. */
    public GivenContext with(Transfer network, Access may) {
        return new GivenContext(staging, modelsFolder, inPlace, network, may, monitor);
    }

    /** The same with another monitor. */
    public GivenContext with(IProgressMonitor told) {
        return new GivenContext(staging, modelsFolder, inPlace, download, access, told);
    }

    @Override
    public Transfer transfer() {
        if (download == null) {
            throw new AssertionError("This installer needs no network");
        }
        return download;
    }
}
