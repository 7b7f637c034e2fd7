// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.install.Published;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.cover.Thumbnail;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.model.ModelEntry;

/** Brings what a source says of a model into the record that is about to be added, before the user's own words. */
final class Publication {

    private static final Logger LOG = System.getLogger(Publication.class.getName());

    private Publication() {
    }

    /** Sets fields. What the file itself says of its trigger phrases stays, with those of the source behind it. */
    static void apply(Published published, ModelEntry entry) {
        if (published.name() != null) {
            entry.setName(published.name());
        }
        if (entry.getDescription() == null) {
            entry.setDescription(published.description());
        }
        published.triggerPhrases().stream().filter(phrase -> !entry.getTriggerPhrases().contains(phrase)).toList()
                .forEach(entry.getTriggerPhrases()::add);
        published.tags().stream().filter(tag -> !entry.getTags().contains(tag)).sorted()
                .forEach(entry.getTags()::add);
        entry.setSourceApiResponse(published.answer());
        if (published.terms() != null) {
            var license = new JsonObject();
            license.add("license", JsonParser.parseString(Json.write(published.terms())));
            EntryJson.apply(license, entry);
        }
    }

    /** Makes the source's picture the cover. One that cannot be used is no reason to lose a model that was fetched. */
    static void cover(Published published, ModelEntry entry, LibraryFolder folder) {
        if (published.preview() == null || entry.getCoverImage() != null) {
            return;
        }
        try {
            entry.setCoverImage(new Covers(folder).keep(Thumbnail.of(published.preview())));
        } catch (LibraryException failure) {
            LOG.log(Level.INFO, "The picture of " + entry.getName() + " is no cover", failure);
        }
    }

    /**
     * Keeps the model card beside the record. One that cannot be kept is no reason to lose a model that was fetched.
     */
    static void keep(Published published, ModelEntry entry, LibraryFolder folder) {
        if (published.card() == null) {
            return;
        }
        try {
            Files.createDirectories(folder.cards());
            Files.copy(published.card(), folder.card(entry.getKey()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The model card of " + entry.getName() + " was not kept", failure);
        }
    }
}
