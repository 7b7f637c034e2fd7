// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InspectModel;
import dev.maquette.ui.session.Session;

/**
 * The files of the open library's models, be they here or on a server.
 *
 * @param session whose library it is
 * @param inspector looks into those that are here
 */
public record ModelFiles(Session session, Inspector inspector) {

    /**
     * Looks into the files of a model; it may take time.
     *
     * @param key of the model
     * @param path where it is, as its library says
     */
    public Inspection inspect(String key, Path path, IProgressMonitor monitor) throws LibraryException {
        Optional<Library> distant = session.library().filter(open -> open.info().remote());
        return distant.isPresent() ? distant.get().run(new InspectModel(key), Actor.localUser(), monitor)
                : inspector.inspect(path, monitor);
    }
}
