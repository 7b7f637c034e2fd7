// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ReadPicture;
import dev.maquette.ui.session.Session;

/**
 * The files of the open library's pictures, be they here or on a server.
 *
 * @param session whose library it is
 */
public record PictureFiles(Session session) {

    /** Reads one; it may take time. */
    public byte[] read(String path) throws LibraryException {
        Optional<Library> distant = session.library().filter(open -> open.info().remote());
        try {
            return distant.isEmpty() ? Files.readAllBytes(Path.of(path)) : asked(distant.get(), path);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, NLS.bind(Messages.Cover_unread, path),
                    Messages.Cover_unreadRemedy, failure);
        }
    }

    private static byte[] asked(Library library, String path) throws LibraryException {
        return Base64.getDecoder()
                .decode(library.run(new ReadPicture(path), Actor.localUser(), new NullProgressMonitor()).png());
    }
}
