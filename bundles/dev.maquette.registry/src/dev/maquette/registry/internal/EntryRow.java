// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.spi.Row;

/** The columns of an entry. */
final class EntryRow {

    private EntryRow() {
    }

    static Row of(ModelEntry entry) {
        var license = entry.getLicense();
        return new Row(entry.getKey(), entry.getName(), entry.getType(), entry.getBase(), entry.getFormat(),
                entry.getVariant(), entry.getDescription(), entry.getPath(), entry.getFileSize(), entry.getRating(),
                entry.isFavourite(), entry.getTags(), entry.getNotes(), license == null ? null : license.getId(),
                license == null ? null : license.getCommercial(), entry.getCreatedAt(), entry.getUpdatedAt(),
                entry.getVersion(), entry.getHash(), entry.getUseCount() > 0);
    }
}
