// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Storage;

/**
 * What the Volumes view shows.
 *
 * @param rows the disks, then what could be freed
 */
record VolumesState(List<VolumeRow> rows) {

    VolumesState {
        rows = List.copyOf(rows);
    }

    /** Without a library there is nothing. */
    static VolumesState none() {
        return new VolumesState(List.of());
    }

    /** @param duplicates bytes that a search has found, if somebody has searched */
    static VolumesState of(Storage storage, Optional<Long> duplicates) {
        var rows = new ArrayList<VolumeRow>();
        storage.volumes().forEach(volume -> rows.add(new VolumeRow.Disk(volume)));
        rows.add(new VolumeRow.Heading(Messages.Free_title));
        rows.add(new VolumeRow.Saving(VolumeRow.Kind.DUPLICATES,
                duplicates.map(bytes -> new Share("duplicates", bytes > 0 ? 1 : 0, bytes)).orElse(null)));
        rows.add(new VolumeRow.Saving(VolumeRow.Kind.TRASH, storage.trash()));
        if (storage.leftovers() != null) {
            rows.add(new VolumeRow.Saving(VolumeRow.Kind.UNFINISHED, storage.leftovers().unfinished()));
            rows.add(new VolumeRow.Saving(VolumeRow.Kind.ORPHANS, storage.leftovers().orphans()));
        }
        return new VolumesState(rows);
    }
}
