// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.session.Session;

/**
 * A library on disk that is open in the workbench in place of the usual one.
 *
 * @param folder of the test, in which the library is one
 */
public record OwnLibrary(Screen screen, Session session, Path folder, Library library) {

    /** Makes an empty one and opens it; the workbench has its usual size then. */
    public static OwnLibrary open(Screen screen) throws IOException, LibraryException {
        Session session = PlatformUI.getWorkbench().getService(Session.class);
        Path folder = Files.createTempDirectory("maquette");
        screen.fill();
        var info = session.libraries().create(folder.resolve("library"), "Studio SSD");
        session.open(info.location());
        screen.until("the library is open", () -> session.library()
                .filter(open -> open.info().location().equals(info.location())).isPresent());
        return new OwnLibrary(screen, session, folder, session.library().orElseThrow());
    }

    /** Opens the usual one again, and deletes this. */
    public void close() {
        session.open(session.libraries().defaultLocation());
        screen.until("the default library is open",
                () -> session.library().filter(open -> open != library).isPresent());
        screen.delete(folder);
    }
}
