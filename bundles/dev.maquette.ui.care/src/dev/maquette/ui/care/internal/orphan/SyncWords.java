// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.orphan;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.AdoptOrphans.Adopted;
import dev.maquette.api.request.ListOrphans.Failure;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.api.request.RemoveOrphans.Gone;
import dev.maquette.api.request.RemoveOrphans.Removed;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.ui.look.ByteSize;

/** Orphans in words. */
final class SyncWords {

    private SyncWords() {
    }

    /** The sum above the list; while nobody has looked yet there is none. */
    static String sum(SyncState state) {
        return state.orphans().isEmpty() ? ""
                : NLS.bind(Messages.Sync_sum, counted(state.orphans().size()), ByteSize.text(state.bytes()));
    }

    static String counted(int orphans) {
        return orphans == 1 ? Messages.Sync_orphan : NLS.bind(Messages.Sync_orphans, ByteSize.count(orphans));
    }

    /** Which model files it has: the first by name, the others by number. */
    static String files(Orphan orphan) {
        if (!orphan.folder() || orphan.files().isEmpty()) {
            return Messages.Sync_file;
        }
        int more = orphan.files().size() - 1;
        return more == 0 ? orphan.files().getFirst()
                : NLS.bind(Messages.Sync_files, orphan.files().getFirst(), ByteSize.count(more));
    }

    static String spoken(Orphan orphan) {
        return NLS.bind(Messages.Sync_row, new Object[]{orphan.path(), files(orphan),
                ByteSize.text(orphan.totalBytes())});
    }

    static String adopted(Adopted outcome) {
        int models = outcome.models().size();
        if (!outcome.failed().isEmpty()) {
            return NLS.bind(Messages.Adopt_partly, ByteSize.count(models), ByteSize.count(outcome.failed().size()));
        }
        return models == 1 ? NLS.bind(Messages.Adopt_done1, outcome.models().getFirst().name())
                : NLS.bind(Messages.Adopt_done, ByteSize.count(models));
    }

    static String removed(Removed outcome) {
        return outcome.failed().isEmpty() ? NLS.bind(Messages.Remove_done, counted(outcome.removed().size()))
                : NLS.bind(Messages.Remove_partly, ByteSize.count(outcome.removed().size()),
                        ByteSize.count(outcome.failed().size()));
    }

    static String inTrash(Removed outcome) {
        return NLS.bind(Messages.Remove_inTrash,
                ByteSize.text(outcome.removed().stream().mapToLong(Gone::bytes).sum()));
    }

    static List<String> reasons(List<Failure> failed) {
        return failed.stream().map(failure -> NLS.bind(Messages.Sync_reason, failure.path(), failure.error()))
                .toList();
    }

    static List<String> unread(List<Unread> folders) {
        return folders.stream().map(folder -> NLS.bind(Messages.Sync_reason, folder.folder(), folder.reason()))
                .toList();
    }
}
