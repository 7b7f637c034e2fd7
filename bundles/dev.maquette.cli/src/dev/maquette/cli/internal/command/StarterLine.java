// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.List;
import java.util.Locale;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ListStarters.Starter;

/**
 * A starter model as programs read it.
 *
 * @param size bytes, rounded, or null
 * @param isInstalled whether the library has it and all that it needs
 * @param key the library's model, or null
 * @param missing sources of what it needs and the library does not have
 */
record StarterLine(String name, ModelType type, BaseModel base, ModelFormat format, String variant, String source,
        Long size, String description, List<String> dependencies, List<String> bundles, List<String> previousNames,
        String licenseNote, boolean isInstalled, String key, List<String> missing) {

    static StarterLine of(Starter starter) {
        var model = starter.model();
        return new StarterLine(model.name(), model.type(), model.base(), model.format(), model.variant(),
                model.source(), model.size(), model.description(), model.dependencies(), model.bundles(),
                model.previousNames(), model.licenceNote(), starter.installed() && starter.missing().isEmpty(),
                starter.key(), starter.missing());
    }

    /** Whether each word occurs in name, type, base, description or bundles. */
    boolean matches(List<String> words) {
        var text = (name + " " + type.id().replace('_', ' ') + " " + type.label() + " " + base.id() + " "
                + base.label() + " " + description + " " + String.join(" ", bundles)).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
    }

    String state() {
        if (isInstalled) {
            return "installed";
        }
        return key == null ? "" : "lacks " + missing.size();
    }
}
