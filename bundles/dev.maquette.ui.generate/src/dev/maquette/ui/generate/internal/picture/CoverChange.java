// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

/** Makes a picture the cover of the model that drew it, which can be undone. */
public final class CoverChange {

    private final Session session;

    /** Works on the session's library. */
    public CoverChange(Session session) {
        this.session = session;
    }

    /**
     * Does it in the background.
     *
     * @param key of the model
     * @param name as it was called, for the Progress view
     * @param picture path of a picture of the library
     * @param tell told how it went, on the job's thread
     */
    public void start(String key, String name, String picture, Consumer<Notice> tell) {
        session.library().ifPresent(library -> session.operations().start(NLS.bind(Messages.Cover_label, name),
                monitor -> set(library, key, picture, monitor),
                model -> tell.accept(
                        Notice.of(Notice.Kind.DONE, NLS.bind(Messages.Cover_done, model.name()), "")),
                failure -> tell.accept(
                        Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()))));
    }

    /**
     * Does it now.
     *
     * @return the model
     */
    public ModelRecord set(Library library, String key, String picture, IProgressMonitor monitor)
            throws LibraryException {
        var model = key == null ? Optional.<ModelRecord>empty() : library.model(key);
        if (model.isEmpty()) {
            throw new LibraryException(Problem.NOT_FOUND, Messages.Cover_gone, Messages.Cover_goneRemedy);
        }
        var changed = library.run(new ChangeCover(key, read(picture), false), Actor.localUser(), monitor);
        if (changed.batch() != null) {
            session.undo().done(new UndoStack.Step(List.of(changed.batch()),
                    NLS.bind(Messages.Cover_label, model.get().name())));
        }
        return changed.model();
    }

    private String read(String picture) throws LibraryException {
        return Base64.getEncoder().encodeToString(new PictureFiles(session).read(picture));
    }
}
