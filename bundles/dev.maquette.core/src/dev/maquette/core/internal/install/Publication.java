// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import dev.maquette.api.install.Published;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.model.ModelEntry;

/** Brings what a source says of a model into its record, where the record says nothing yet. */
final class Publication {

    private Publication() {
    }

    /**
     * Sets the fields of an entry that is about to be added.
     *
     * @param folder the library, for what is kept beside the record
     */
    static void apply(Published published, ModelEntry entry, LibraryFolder folder) {
        if (entry.getDescription() == null && published.description() != null) {
            entry.setDescription(published.description());
        }
        if (!published.triggerPhrases().isEmpty() && !entry.isSetTriggerPhrases()) {
            entry.getTriggerPhrases().addAll(published.triggerPhrases());
        }
        if (entry.getTags().isEmpty()) {
            entry.getTags().addAll(published.tags());
        }
    }
}
