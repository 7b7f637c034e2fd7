// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Changed;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.api.request.ReidentifyModels.Reidentified;
import dev.maquette.api.request.ReidentifyModels.Scope;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Looks at the files of models again, says what changed and offers to take it back. */
public final class Reidentification {

    private final Session session;

    /** Works on the session's library. */
    public Reidentification(Session session) {
        this.session = session;
    }

    /** Renews the records of these. */
    public void run(List<ModelSummary> models) {
        if (!models.isEmpty()) {
            String label = NLS.bind(Messages.Reidentify_label, models.size() == 1 ? models.getFirst().name()
                    : NLS.bind(Messages.Removal_models, ByteSize.count(models.size())));
            session.run(label,
                    new ReidentifyModels(Scope.NAMED, models.stream().map(ModelSummary::key).toList(), false),
                    outcome -> tell(outcome, label));
        }
    }

    private void tell(Reidentified outcome, String label) {
        Optional<Notice.Action> undo = new Undoing(session).done(outcome.batch(), label, Messages.Removal_undo);
        List<Changed> different = outcome.changed().stream().filter(model -> !model.onlyNoted()).toList();
        Notice.Kind kind = outcome.kept().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING;
        session.tell(new Notice(kind, title(outcome, different), text(outcome, different), undo,
                outcome.kept().stream().map(kept -> new Notice.Reason(kept.name(), kept.reason())).toList()));
    }

    private static String title(Reidentified outcome, List<Changed> different) {
        if (!outcome.kept().isEmpty()) {
            return NLS.bind(Messages.Reidentify_partly, ByteSize.count(outcome.kept().size()),
                    ByteSize.count(outcome.examined()));
        }
        if (different.isEmpty()) {
            return outcome.examined() == 1 ? Messages.Reidentify_same1
                    : NLS.bind(Messages.Reidentify_same, ByteSize.count(outcome.examined()));
        }
        return different.size() == 1 ? NLS.bind(Messages.Reidentify_changed1, different.getFirst().name())
                : NLS.bind(Messages.Reidentify_changed, ByteSize.count(different.size()),
                        ByteSize.count(outcome.examined()));
    }

    private static String text(Reidentified outcome, List<Changed> different) {
        if (!outcome.kept().isEmpty()) {
            return NLS.bind(Messages.Reidentify_reason, outcome.kept().getFirst().name(),
                    outcome.kept().getFirst().reason());
        }
        return different.size() == 1 ? different.getFirst().fields().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("rule_")).map(Reidentification::words)
                .collect(Collectors.joining(", ")) : "";
    }

    private static String words(Map.Entry<String, Difference> field) {
        Object after = field.getValue().after();
        String name = field.getKey().replace('_', ' ');
        return after instanceof String word ? name + " " + word : name;
    }
}
