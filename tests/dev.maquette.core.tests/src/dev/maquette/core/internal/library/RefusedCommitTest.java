// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.transfer.Access;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.StandInHub;

/** A registry that cannot take a record, as on a full disk, costs no download. */
class RefusedCommitTest {

    @TempDir
    Path temp;

    private boolean full = true;

    private Registry refusing(Registry registry) {
        return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{Registry.class},
                (_, method, arguments) -> {
                    if (full && method.getName().equals("change")) {
                        throw new RegistryException("The disk is full.");
                    }
                    try {
                        return method.invoke(registry, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    @Test
    void whatWasDownloadedIsInstalledWhenThereIsSpaceAgain() throws Exception {
        var h2 = TestRegistries.h2();
        var content = Content.noise(1 << 20, 3);
        try (var hub = StandInHub.open();
                var library = new LibraryFixture(root -> refusing(h2.open(root)), temp, TestRegistries.transfer())
                        .open(temp.resolve("library"))) {
            hub.file("/kiln.bin", content);
            var install = new InstallModel(hub.at("/kiln.bin").toString(), false, ModelChanges.none(), false,
                    new Access(null, true));
            assertThrows(LibraryException.class, () -> run(library, install));
            assertEquals(Status.ERROR, library.installs().getFirst().status());
            try (var models = Files.list(temp.resolve("library/models"))) {
                assertEquals(0, models.count());
            }
            int before = hub.requests().size();

            full = false;
            var model = run(library, install).model();

            assertArrayEquals(content, Files.readAllBytes(library.path(model)));
            assertEquals(before, hub.requests().size());
        }
    }
}
