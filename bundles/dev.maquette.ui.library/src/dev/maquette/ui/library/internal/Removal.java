// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Takes models out of the library, says what happened and offers to take it back. */
public final class Removal {

    /** Asks before several models go. */
    @FunctionalInterface
    public interface Question {

        /** Which of the verbs is to be done, if any; the last one is what was asked for. */
        OptionalInt choose(String title, String text, String... verbs);
    }

    private final Session session;
    private final Question question;

    /** @param question asked on the caller's thread when there are several models */
    public Removal(Session session, Question question) {
        this.session = session;
        this.question = question;
    }

    /** Removes these; one goes without a question, since it can be undone. */
    public void remove(List<ModelSummary> models, Files files) {
        if (models.size() == 1) {
            go(models, files);
        } else if (!models.isEmpty()) {
            confirmed(models, files).ifPresent(decided -> go(models, decided));
        }
    }

    private void go(List<ModelSummary> models, Files files) {
        String label = label(models, files);
        session.run(label, new RemoveModels(models.stream().map(ModelSummary::key).toList(), files, false),
                removed -> tell(removed, label, files, models));
    }

    private Optional<Files> confirmed(List<ModelSummary> models, Files files) {
        String count = ByteSize.count(models.size());
        String bytes = ByteSize.text(models.stream().mapToLong(ModelSummary::fileSize).sum());
        boolean trash = files == Files.TRASH;
        String forget = NLS.bind(Messages.Removal_forgetVerb, count);
        if (!trash) {
            return choose(List.of(Files.KEEP), NLS.bind(Messages.Removal_forgetTitle, count),
                    Messages.Removal_forgetText, forget);
        }
        return choose(List.of(Files.KEEP, Files.TRASH), NLS.bind(Messages.Removal_deleteTitle, count, bytes),
                Messages.Removal_deleteText, forget, NLS.bind(Messages.Removal_deleteVerb, count));
    }

    private Optional<Files> choose(List<Files> answers, String title, String text, String... verbs) {
        OptionalInt chosen = question.choose(title, text, verbs);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(answers.get(chosen.getAsInt()));
    }

    private static String label(List<ModelSummary> models, Files files) {
        String what = models.size() == 1 ? models.getFirst().name()
                : NLS.bind(Messages.Removal_models, ByteSize.count(models.size()));
        return NLS.bind(files == Files.TRASH ? Messages.Removal_delete : Messages.Removal_forget, what);
    }

    private void tell(Removed removed, String label, Files files, List<ModelSummary> models) {
        Optional<Notice.Action> undo = new Undoing(session).done(removed.batches(), label, Messages.Removal_undo);
        Notice.Kind kind = removed.failed().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING;
        session.tell(new Notice(kind, title(removed, files), text(removed, files), undo,
                reasons(removed, models)));
    }

    private static List<Notice.Reason> reasons(Removed removed, List<ModelSummary> models) {
        Map<String, String> names = models.stream()
                .collect(Collectors.toMap(ModelSummary::key, ModelSummary::name, (first, _) -> first));
        return removed.failed().stream()
                .map(failure -> new Notice.Reason(names.getOrDefault(failure.key(), failure.key()), failure.error()))
                .toList();
    }

    private static String title(Removed removed, Files files) {
        int count = removed.removed().size();
        if (!removed.failed().isEmpty()) {
            return NLS.bind(files == Files.KEEP ? Messages.Removal_forgottenPartly : Messages.Removal_partly, count,
                    removed.failed().size());
        }
        if (files == Files.KEEP) {
            return count == 1 ? Messages.Removal_forgotten1 : NLS.bind(Messages.Removal_forgotten, count);
        }
        return count == 1 ? Messages.Removal_deleted1 : NLS.bind(Messages.Removal_deleted, count);
    }

    private static String text(Removed removed, Files files) {
        if (removed.failed().size() == 1 || removed.removed().isEmpty()) {
            return removed.failed().getFirst().error();
        }
        if (files == Files.KEEP) {
            return Messages.Removal_filesStay;
        }
        return removed.trashedBytes() == 0 ? Messages.Removal_filesStay
                : NLS.bind(Messages.Removal_inTrash, ByteSize.text(removed.trashedBytes()));
    }
}
