// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import java.util.List;

import dev.maquette.api.request.ChangeSettings.Settings;
import dev.maquette.api.request.ListTrash.Entry;

/**
 * What lies in the trash.
 *
 * @param entries the latest first
 * @param bytes size of all of them
 * @param limits when they go by themselves
 */
record TrashState(List<Entry> entries, long bytes, Settings limits) {

    TrashState {
        entries = List.copyOf(entries);
    }

    /** Without a library nothing is in the trash. */
    static TrashState empty() {
        return new TrashState(List.of(), 0, new Settings(false));
    }
}
