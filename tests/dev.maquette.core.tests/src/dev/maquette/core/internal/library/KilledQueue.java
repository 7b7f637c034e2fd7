// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.transfer.Access;

/** The process that is killed in the middle of a download. */
public final class KilledQueue {

    private KilledQueue() {
    }

    /** @param arguments library folder, folder of the account, source */
    public static void main(String[] arguments) throws LibraryException {
        var fixture = new LibraryFixture(TestRegistries.h2(), Path.of(arguments[1]), TestRegistries.transfer());
        try (var library = fixture.open(Path.of(arguments[0]))) {
            LibraryFixture.run(library, new QueueInstalls(List.of(new InstallModel(arguments[2], false,
                    ModelChanges.none().with("name", "Survivor"), false, new Access(null, true))),
                    InstallJob.USUAL_PRIORITY));
            library.run(new RunInstalls(true), _ -> {
            }, Actor.localUser(), new NullProgressMonitor());
        }
    }
}
