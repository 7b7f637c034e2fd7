// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.cover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ChangeCover.Changed;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

/** Gives a model a cover or takes it away. */
public final class CoverChange {

    /** Larger files are no covers: they would be read whole. */
    private static final long MOST = 64L << 20;

    private final Session session;

    /** Works on the session's library. */
    public CoverChange(Session session) {
        this.session = session;
    }

    /** Makes an image file the cover of a model. */
    public void set(String key, String name, Path image) {
        change(NLS.bind(Messages.Cover_set, name),
                (library, monitor) -> library.run(new ChangeCover(key, read(image), false), Actor.localUser(),
                        monitor));
    }

    /** Makes an image the cover of a model: the bytes of a PNG file. */
    public void set(String key, String name, byte[] png) {
        change(NLS.bind(Messages.Cover_set, name), (library, monitor) -> library
                .run(new ChangeCover(key, Base64.getEncoder().encodeToString(png), false), Actor.localUser(), monitor));
    }

    /** Takes the cover of a model away. */
    public void remove(String key, String name) {
        change(NLS.bind(Messages.Cover_remove, name),
                (library, monitor) -> library.run(new ChangeCover(key, null, false), Actor.localUser(), monitor));
    }

    @FunctionalInterface
    private interface Change {

        Changed run(Library library, IProgressMonitor monitor) throws LibraryException;
    }

    private void change(String label, Change change) {
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> change.run(library, monitor), changed -> {
                    if (changed.batch() != null) {
                        session.undo().done(new UndoStack.Step(List.of(changed.batch()), label));
                    }
                }, session::tell));
    }

    private static String read(Path image) throws LibraryException {
        try {
            if (Files.size(image) > MOST) {
                throw new LibraryException(Problem.INVALID, NLS.bind(Messages.Cover_tooLarge, image.getFileName()),
                        Messages.Cover_chooseAnother);
            }
            return Base64.getEncoder().encodeToString(Files.readAllBytes(image));
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, NLS.bind(Messages.Settings_notRead, image),
                    Messages.Settings_notReadRemedy, failure);
        }
    }
}
