// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.maquette.api.install.Published;
import dev.maquette.api.install.Terms;

/** What the site says of a version, for records. */
final class Facts {

    private Facts() {
    }

    /** @param preview a picture on disk, or null */
    static Published published(SiteModel model, SiteVersion version, SiteFile file, SiteVocabulary words,
            Path preview) {
        return new Published(model.name(version, file), description(model, version), version.words(), model.tags(),
                terms(model, version, words), model.answer(version), null, preview);
    }

    /** Of the model and of the version, as plain text; null when neither has one. */
    static String description(SiteModel model, SiteVersion version) {
        var text = Stream.of(model.description(), version.description()).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    static Terms terms(SiteModel model, SiteVersion version, SiteVocabulary words) {
        return model.permissions().terms(version.base(), words.licence(version.base()));
    }
}
