// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.EditModel;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

/** Rates models and marks them as favourites, one or several, as one step that can be undone. */
public final class Marking {

    private final Session session;

    /** Marks models of the session's library. */
    public Marking(Session session) {
        this.session = session;
    }

    /** Gives all of these so many stars. */
    public void rate(List<ModelSummary> models, int stars) {
        set(models, "rating", stars, Messages.Marking_rate);
    }

    /** Makes all of these favourites; none of them, where all are already. */
    public void favourite(List<ModelSummary> models) {
        boolean all = models.stream().allMatch(ModelSummary::favourite);
        set(models, "favourite", !all, all ? Messages.Marking_notFavourite : Messages.Marking_favourite);
    }

    private void set(List<ModelSummary> models, String field, Object value, String words) {
        if (models.isEmpty()) {
            return;
        }
        String label = NLS.bind(words, models.size() == 1 ? models.getFirst().name()
                : NLS.bind(Messages.Removal_models, ByteSize.count(models.size())));
        List<EditModel> edits = models.stream()
                .map(model -> new EditModel(model.key(), null, ModelChanges.none().with(field, value))).toList();
        session.library()
                .ifPresent(library -> session.operations().start(label, monitor -> run(library, edits, monitor),
                        batches -> done(batches, label), session::tell));
    }

    private static List<Long> run(Library library, List<EditModel> edits, IProgressMonitor monitor)
            throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, edits.size());
        List<Long> batches = new ArrayList<>();
        for (EditModel edit : edits) {
            Long batch = library.run(edit, Actor.localUser(), progress.split(1)).batch();
            if (batch != null) {
                batches.add(batch);
            }
        }
        return batches;
    }

    private void done(List<Long> batches, String label) {
        if (!batches.isEmpty()) {
            session.undo().done(new UndoStack.Step(batches, label));
        }
    }
}
