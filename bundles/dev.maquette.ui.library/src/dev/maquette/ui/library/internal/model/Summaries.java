// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;

/** What lists show of a record, for those who work on lists of models. */
public final class Summaries {

    private Summaries() {
    }

    /** The summary of a record. */
    public static ModelSummary of(ModelRecord m) {
        return new ModelSummary(m.key(), m.name(), m.type(), m.base(), m.format(), m.variant(), m.description(),
                m.path(), m.fileSize(), m.rating(), m.favourite(), m.createdAt(), m.updatedAt(), m.version());
    }
}
