// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.HashModels.Existing;
import dev.maquette.api.request.HashModels.Hashed;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Kept;
import dev.maquette.api.request.ReidentifyModels.Reidentified;
import dev.maquette.api.request.ReidentifyModels.Scope;
import dev.maquette.api.request.WithdrawOverrides;
import dev.maquette.ui.inspect.internal.Messages;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** What can be done about what a model is; each is told, and undone where it can be. */
record Decisions(Session session) {

    /** Lets the files decide again about a field that the user had decided. */
    void withdraw(ModelRecord model, String field) {
        String label = NLS.bind(Messages.Overrides_label, model.name());
        session.run(label, new WithdrawOverrides(model.key(), model.version(), Set.of(field)),
                outcome -> done(label, outcome.batch(), NLS.bind(Messages.Overrides_done, model.name())));
    }

    /** Renews the record by the rules of today. */
    void reidentify(ModelRecord model) {
        String label = NLS.bind(Messages.News_label, model.name());
        session.run(label, new ReidentifyModels(Scope.NAMED, List.of(model.key()), false),
                outcome -> reidentified(label, model, outcome));
    }

    private void reidentified(String label, ModelRecord model, Reidentified outcome) {
        for (Kept kept : outcome.kept()) {
            session.tell(Notice.of(Notice.Kind.WARNING, NLS.bind(Messages.News_kept, kept.name()), kept.reason()));
            return;
        }
        done(label, outcome.batch(), NLS.bind(Messages.News_done, model.name()));
    }

    /** Takes the hash of the files; it is no change of a user, so it is not undone. */
    void hash(ModelRecord model) {
        session.run(NLS.bind(Messages.Integrity_label, model.name()), new HashModels(List.of(model.key()),
                List.of(DigestAlgorithm.BLAKE3), Existing.SKIP), outcome -> hashed(model, outcome));
    }

    private void hashed(ModelRecord model, Hashed outcome) {
        session.tell(outcome.failed().isEmpty()
                ? Notice.of(Notice.Kind.DONE, NLS.bind(Messages.Integrity_taken, model.name()), "")
                : Notice.of(Notice.Kind.PROBLEM, NLS.bind(Messages.News_kept, model.name()),
                        outcome.failed().getFirst().error()));
    }

    private void done(String label, Long batch, String title) {
        Optional<Notice.Action> undo = new Undoing(session).done(batch, label, Messages.Decisions_undo);
        session.tell(new Notice(Notice.Kind.DONE, title, "", undo));
    }
}
