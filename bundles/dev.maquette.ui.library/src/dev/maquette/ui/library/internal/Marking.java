// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.EditModels;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Rates models, tags them and marks them as favourites, one or several, as one step that can be undone. */
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

    /**
     * Gives all of these more tags; those that they have stay.
     *
     * @param words separated by commas
     */
    public void tag(List<ModelSummary> models, String words) {
        List<String> more = tags(words);
        if (!more.isEmpty()) {
            add(models, more);
        }
    }

    /** Gives all of these one tag more, which may have any character; those that they have stay. */
    public void tagWith(List<ModelSummary> models, String tag) {
        add(models, List.of(tag));
    }

    private void add(List<ModelSummary> models, List<String> more) {
        edit(models, new EditModels(keys(models), ModelChanges.none(), more, List.of(), false), Messages.Marking_tag,
                models.size() == 1 ? Messages.Marking_tagged1 : Messages.Marking_tagged);
    }

    private static List<String> tags(String words) {
        return Arrays.stream(words.split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static List<String> keys(List<ModelSummary> models) {
        return models.stream().map(ModelSummary::key).toList();
    }

    private void set(List<ModelSummary> models, String field, Object value, String words) {
        edit(models, new EditModels(keys(models), ModelChanges.none().with(field, value), List.of(), List.of(), false),
                words, "");
    }

    /** @param success told when all went well; empty where the list shows it anyway */
    private void edit(List<ModelSummary> models, EditModels edit, String words, String success) {
        if (models.isEmpty()) {
            return;
        }
        String label = NLS.bind(words, models.size() == 1 ? models.getFirst().name()
                : NLS.bind(Messages.Removal_models, ByteSize.count(models.size())));
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> library.run(edit, Actor.localUser(), monitor), edited -> {
                    Optional<Notice.Action> undo =
                            new Undoing(session).done(edited.batch(), label, Messages.Removal_undo);
                    if (!success.isEmpty() || !edited.failed().isEmpty()) {
                        tell(models, edited, success, undo);
                    }
                }, session::tell));
    }

    private void tell(List<ModelSummary> models, EditModels.Edited edited, String success,
            Optional<Notice.Action> undo) {
        List<Notice.Reason> failed = edited.failed().stream()
                .map(failure -> new Notice.Reason(name(models, failure.key()), failure.error())).toList();
        String done = ByteSize.count(models.size() - failed.size());
        session.tell(failed.isEmpty() ? new Notice(Notice.Kind.DONE, NLS.bind(success, done), "", undo, failed)
                : new Notice(Notice.Kind.WARNING,
                        NLS.bind(Messages.Marking_partly, done, ByteSize.count(models.size())), "", undo, failed));
    }

    private static String name(List<ModelSummary> models, String key) {
        return models.stream().filter(model -> model.key().equals(key)).map(ModelSummary::name).findFirst()
                .orElse(key);
    }
}
