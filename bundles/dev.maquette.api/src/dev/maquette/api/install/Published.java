// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

import java.nio.file.Path;
import java.util.List;

/**
 * What a source says of a model beside its files, for the record. Anything may be absent.
 *
 * @param name what the model is called there, or null for the name that its files suggest
 * @param description plain text, or null
 * @param triggerPhrases in the order of the source
 * @param tags in the order of the source
 * @param terms under which it is given away, or null
 * @param answer what the site's programming interface said, kept as it was; or null
 * @param card the model card as Markdown, in the staging folder, or null
 * @param preview a picture, in the staging folder, or null
 */
public record Published(String name, String description, List<String> triggerPhrases, List<String> tags, Terms terms,
        String answer, Path card, Path preview) {

    public Published {
        triggerPhrases = List.copyOf(triggerPhrases);
        tags = List.copyOf(tags);
    }

    /** Nothing. */
    public static Published nothing() {
        return new Published(null, null, List.of(), List.of(), null, null, null, null);
    }
}
