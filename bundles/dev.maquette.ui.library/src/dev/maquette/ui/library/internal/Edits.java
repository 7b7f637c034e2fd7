// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.EditModel;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

/** Changes many records the same way, each by itself, as one step that can be undone. */
final class Edits {

    /**
     * What became of them.
     *
     * @param changed number of models that are as wanted now
     * @param failed those that stayed as they were, with the reason
     * @param undoable whether anything was different
     */
    record Outcome(int changed, List<Notice.Reason> failed, boolean undoable) {
    }

    private record Done(List<Long> batches, List<Notice.Reason> failed) {
    }

    private final Session session;

    Edits(Session session) {
        this.session = session;
    }

    /**
     * Changes these in the background.
     *
     * @param change what to set in a record
     * @param told the outcome, on the job's thread
     */
    void run(String label, List<ModelSummary> models, Function<ModelRecord, ModelChanges> change,
            Consumer<Outcome> told) {
        if (models.isEmpty()) {
            return;
        }
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> all(library, models, change, monitor), done -> {
                    if (!done.batches().isEmpty()) {
                        session.undo().done(new UndoStack.Step(done.batches(), label));
                    }
                    told.accept(new Outcome(models.size() - done.failed().size(), done.failed(),
                            !done.batches().isEmpty()));
                }, session::tell));
    }

    /** What was done before somebody cancelled it stays, and can be undone. */
    private static Done all(Library library, List<ModelSummary> models, Function<ModelRecord, ModelChanges> change,
            IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, models.size());
        List<Long> batches = new ArrayList<>();
        List<Notice.Reason> failed = new ArrayList<>();
        for (ModelSummary model : models) {
            try {
                Long batch = one(library, model.key(), change, progress.split(1));
                Optional.ofNullable(batch).ifPresent(batches::add);
            } catch (LibraryException failure) {
                failed.add(new Notice.Reason(model.name(), failure.getMessage()));
            } catch (OperationCanceledException _) {
                failed.add(new Notice.Reason(model.name(), Messages.Edits_cancelled));
            }
        }
        return new Done(batches, failed);
    }

    private static Long one(Library library, String key, Function<ModelRecord, ModelChanges> change,
            IProgressMonitor monitor) throws LibraryException {
        Optional<ModelRecord> record = library.model(key);
        if (record.isEmpty()) {
            return null; // gone meanwhile: nothing to change
        }
        ModelChanges changes = change.apply(record.get());
        return changes.isEmpty() ? null
                : library.run(new EditModel(key, null, changes), Actor.localUser(), monitor).batch();
    }
}
