// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Rates models, tags them and marks them as favourites, one or several, as one step that can be undone. */
public final class Marking {

    private final Session session;
    private final Edits edits;

    /** Marks models of the session's library. */
    public Marking(Session session) {
        this.session = session;
        this.edits = new Edits(session);
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
        Set<String> more = tags(words);
        if (!more.isEmpty()) {
            edit(models, Messages.Marking_tag, record -> tagged(record, more),
                    models.size() == 1 ? Messages.Marking_tagged1 : Messages.Marking_tagged);
        }
    }

    private static Set<String> tags(String words) {
        Set<String> tags = new LinkedHashSet<>(Arrays.stream(words.split(",")).map(String::strip).toList());
        tags.remove("");
        return tags;
    }

    private static ModelChanges tagged(ModelRecord record, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(Objects.requireNonNullElse(record.tags(), List.of()));
        return all.addAll(more) ? ModelChanges.none().with("tags", List.copyOf(all)) : ModelChanges.none();
    }

    private void set(List<ModelSummary> models, String field, Object value, String words) {
        edit(models, words, _ -> ModelChanges.none().with(field, value), "");
    }

    /** @param success told when all went well; empty where the list shows it anyway */
    private void edit(List<ModelSummary> models, String words, Function<ModelRecord, ModelChanges> change,
            String success) {
        String label = NLS.bind(words, models.size() == 1 ? models.getFirst().name()
                : NLS.bind(Messages.Removal_models, ByteSize.count(models.size())));
        edits.run(label, models, change, outcome -> {
            if (!success.isEmpty() || !outcome.failed().isEmpty()) {
                tell(outcome, success);
            }
        });
    }

    private void tell(Edits.Outcome outcome, String success) {
        Optional<Notice.Action> undo = outcome.undoable()
                ? Optional.of(new Notice.Action(Messages.Removal_undo, () -> new Undoing(session).undo()))
                : Optional.empty();
        String changed = ByteSize.count(outcome.changed());
        boolean all = outcome.failed().isEmpty();
        session.tell(new Notice(all ? Notice.Kind.DONE : Notice.Kind.WARNING,
                all ? NLS.bind(success, changed)
                        : NLS.bind(Messages.Marking_partly, changed,
                                ByteSize.count(outcome.changed() + outcome.failed().size())),
                "", undo, outcome.failed()));
    }
}
