// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.When;

/** The history in words. */
final class HistoryWords {

    private HistoryWords() {
    }

    static String sum(HistoryState state) {
        int count = state.batches().size();
        String changes = count == 1 && !state.more() ? Messages.History_change
                : NLS.bind(state.more() ? Messages.History_latest : Messages.History_changes, ByteSize.count(count));
        if (!state.filtered()) {
            return changes;
        }
        return state.model().isEmpty() ? Messages.History_noModel : NLS.bind(Messages.History_of, changes,
                state.model());
    }

    /** The model, or how many. */
    static String models(Batch batch) {
        return batch.changes().size() == 1 ? name(batch.changes().getFirst())
                : NLS.bind(Messages.History_models, ByteSize.count(batch.changes().size()));
    }

    static String name(Change change) {
        return change.after() != null ? change.after().name()
                : change.before() != null ? change.before().name() : change.key();
    }

    /** What became of a model. */
    static String kind(Change change) {
        return change.before() == null ? Messages.Kind_added
                : change.after() == null ? Messages.Kind_removed : Messages.Kind_changed;
    }

    /** What was done to the one model of a batch, in a line. */
    static String summary(Batch batch, List<Difference> fields) {
        return fields.isEmpty() ? sentence(batch.changes().getFirst())
                : fields.stream().map(Difference::words).collect(Collectors.joining(" \u00b7 "));
    }

    private static String sentence(Change change) {
        return change.before() == null ? Messages.History_came
                : change.after() == null ? Messages.History_went : Messages.History_same;
    }

    static String who(Batch batch) {
        return batch.actor().equals(Actor.system()) ? Messages.History_itself : batch.actor().id();
    }

    static String spoken(HistoryRow row, When when) {
        return switch (row) {
        case HistoryRow.Whole(Batch batch, boolean _, String summary) -> NLS.bind(Messages.History_row,
                new Object[]{batch.label(), summary.isEmpty() ? models(batch) : summary, who(batch),
                        when.text(batch.at()), batch.undone() ? Messages.History_undone : ""})
                .strip();
        case HistoryRow.Part(Batch _, Change change) -> NLS.bind(Messages.History_part, name(change), kind(change));
        case HistoryRow.Field(Batch _, Difference difference) -> difference.words();
        };
    }
}
