// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.ChangeSettings.Settings;
import dev.maquette.api.request.EmptyTrash.Emptied;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.api.request.ListTrash.Kind;
import dev.maquette.api.request.RestoreTrash.Failure;
import dev.maquette.api.request.RestoreTrash.Restored;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.When;

/** The trash in words. */
final class TrashWords {

    private TrashWords() {
    }

    /** The sum above the list, such as "17 in the trash · 41.6 GB · kept 30 days, at most 50 GB". */
    static String sum(TrashState state) {
        if (state.entries().isEmpty()) {
            return NLS.bind(Messages.Trash_none, kept(state.limits()));
        }
        return NLS.bind(Messages.Trash_sum, new Object[]{ByteSize.count(state.entries().size()),
                ByteSize.text(state.bytes()), kept(state.limits())});
    }

    private static String kept(Settings limits) {
        if (limits.trashDays() == null && limits.trashBytes() == null) {
            return Messages.Trash_keptForever;
        }
        String size = limits.trashBytes() == null ? "" : ByteSize.text(limits.trashBytes());
        if (limits.trashDays() == null) {
            return NLS.bind(Messages.Trash_keptSize, size);
        }
        String days = limits.trashDays() == 1 ? Messages.Trash_day
                : NLS.bind(Messages.Trash_days, ByteSize.count(limits.trashDays()));
        return size.isEmpty() ? NLS.bind(Messages.Trash_keptDays, days)
                : NLS.bind(Messages.Trash_keptBoth, days, size);
    }

    /** So many models, or items where not all are models. */
    static String counted(List<Entry> entries) {
        boolean models = entries.stream().allMatch(entry -> entry.kind() == Kind.MODEL);
        if (entries.size() == 1) {
            return models ? Messages.Trash_model : Messages.Trash_item;
        }
        return NLS.bind(models ? Messages.Trash_models : Messages.Trash_items, ByteSize.count(entries.size()));
    }

    /** What the question before deleting says. */
    static String question(Emptied would) {
        return would.deleted().size() == 1 ? NLS.bind(Messages.Delete_title1, would.deleted().getFirst().name())
                : NLS.bind(Messages.Delete_title, counted(would.deleted()));
    }

    static String deleted(Emptied outcome) {
        return outcome.failed().isEmpty() ? NLS.bind(Messages.Delete_done, counted(outcome.deleted()))
                : NLS.bind(Messages.Delete_partly, ByteSize.count(outcome.deleted().size()),
                        ByteSize.count(outcome.failed().size()));
    }

    static String restored(Restored outcome) {
        if (!outcome.failed().isEmpty()) {
            return NLS.bind(Messages.Restore_partly, ByteSize.count(outcome.restored().size()),
                    ByteSize.count(outcome.failed().size()));
        }
        return outcome.restored().size() == 1 ? NLS.bind(Messages.Restore_done1, outcome.restored().getFirst().name())
                : NLS.bind(Messages.Restore_done, ByteSize.count(outcome.restored().size()));
    }

    /** Each reason with the name of what it is about. */
    static List<String> reasons(List<Failure> failed, List<Entry> entries) {
        return failed.stream().map(failure -> NLS.bind(Messages.Trash_reason, entries.stream()
                .filter(entry -> entry.id().equals(failure.id())).map(Entry::name).findFirst().orElse(failure.id()),
                failure.error())).toList();
    }

    static String who(Entry entry) {
        return entry.actor() == null ? "" : NLS.bind(Messages.Trash_by, entry.actor());
    }

    /** A row for those who hear it. */
    static String spoken(Entry entry, When when) {
        return NLS.bind(Messages.Trash_row, new Object[]{entry.name(), entry.path(), ByteSize.text(entry.bytes()),
                when.text(entry.at()), who(entry)}).strip();
    }
}
