// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import java.util.List;
import java.util.Locale;

import dev.maquette.api.starter.StarterModel;

/**
 * Which starter models are shown.
 *
 * @param words all of which have to occur
 * @param type id, or an empty string for all
 * @param base id, or an empty string for all
 * @param bundle id, or an empty string for all
 * @param commercial whether those are left out of which it is known that they are not for commerce
 */
record StarterFilter(String words, String type, String base, String bundle, boolean commercial) {

    static StarterFilter none() {
        return new StarterFilter("", "", "", "", false);
    }

    StarterFilter words(String next) {
        return new StarterFilter(next, type, base, bundle, commercial);
    }

    StarterFilter type(String next) {
        return new StarterFilter(words, next, base, bundle, commercial);
    }

    StarterFilter base(String next) {
        return new StarterFilter(words, type, next, bundle, commercial);
    }

    StarterFilter bundle(String next) {
        return new StarterFilter(words, type, base, next, commercial);
    }

    StarterFilter commercial(boolean next) {
        return new StarterFilter(words, type, base, bundle, next);
    }

    boolean shows(StarterRow row) {
        StarterModel model = row.model();
        return (type.isEmpty() || model.type().id().equals(type)) && (base.isEmpty() || model.base().id().equals(base))
                && (bundle.isEmpty() || model.bundles().contains(bundle))
                && !(commercial && row.nonCommercial()) && matches(model);
    }

    private boolean matches(StarterModel model) {
        String text = (model.name() + " " + model.description() + " " + model.type().label() + " "
                + model.base().label() + " " + model.base().shortLabel() + " " + String.join(" ", model.bundles())
                + " " + String.join(" ", model.previousNames())).toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }
}
