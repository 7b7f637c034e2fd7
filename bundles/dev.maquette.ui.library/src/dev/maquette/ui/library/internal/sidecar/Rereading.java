// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.TakeSidecars.Gained;
import dev.maquette.api.request.TakeSidecars.Taken;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Fills records in from the files beside their models, says what was gained and offers to take it back. */
public final class Rereading {

    private final Session session;

    /** Works on the session's library. */
    public Rereading(Session session) {
        this.session = session;
    }

    /** Reads what lies beside these; only fields that are empty are filled. */
    public void run(List<ModelSummary> models) {
        if (!models.isEmpty()) {
            Subject subject = new Subject(models);
            String label = NLS.bind(Messages.Take_job, subject.words());
            session.run(label, new TakeSidecars(subject.keys(), false, false), taken -> tell(taken, subject, label));
        }
    }

    private void tell(Taken taken, Subject subject, String label) {
        Optional<Notice.Action> undo = new Undoing(session).done(taken.batch(), label, Messages.Take_undo);
        List<Gained> gained = taken.models().stream().filter(model -> !model.origins().isEmpty()).toList();
        session.tell(new Notice(taken.failed().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING,
                title(taken, gained, subject.models().size()), text(gained), undo, reasons(taken, subject)));
    }

    private static String title(Taken taken, List<Gained> gained, int models) {
        if (!taken.failed().isEmpty()) {
            return NLS.bind(Messages.Take_partly, ByteSize.count(gained.size()), ByteSize.count(models));
        }
        if (gained.isEmpty()) {
            return models == 1 ? Messages.Take_nothing1 : NLS.bind(Messages.Take_nothing, ByteSize.count(models));
        }
        return gained.size() == 1 ? NLS.bind(Messages.Take_title1, gained.getFirst().name())
                : NLS.bind(Messages.Take_title, ByteSize.count(gained.size()));
    }

    private static String text(List<Gained> gained) {
        return gained.size() == 1 ? gained.getFirst().origins().keySet().stream().sorted()
                .map(field -> field.replace('_', ' ')).collect(Collectors.joining(", ")) : "";
    }

    private static List<Notice.Reason> reasons(Taken taken, Subject subject) {
        Map<String, String> names = subject.models().stream()
                .collect(Collectors.toMap(ModelSummary::key, ModelSummary::name, (one, _) -> one));
        List<Notice.Reason> reasons = new ArrayList<>(taken.failed().stream()
                .map(failure -> new Notice.Reason(names.getOrDefault(failure.key(), failure.key()), failure.error()))
                .toList());
        taken.models().forEach(model -> model.notes()
                .forEach(note -> reasons.add(new Notice.Reason(model.name(), note))));
        return reasons;
    }
}
