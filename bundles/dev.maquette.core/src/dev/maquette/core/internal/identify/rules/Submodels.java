// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.model.ModelType;
import dev.maquette.api.model.Submodel;

/**
 * The parts of a pipeline that are models themselves, as {@code model_index.json} lists them.
 *
 * @param kinds the first one whose classes name a part decides what it is
 */
record Submodels(List<Kind> kinds) {

    private static final String INDEX = "model_index.json";

    /**
     * A kind of part.
     *
     * @param classes classes of such parts
     * @param at where the part's own {@code config.json} tells its variant, or null
     * @param variants from what is read there to the variant
     */
    record Kind(List<String> classes, ModelType type, String at, Map<String, String> variants) {
    }

    /** Parts by the folder they lie in, or null when there are none. */
    Map<String, Submodel> of(Subject subject) {
        var index = subject.content().configs().getOrDefault(INDEX, Map.of());
        var parts = new LinkedHashMap<String, Submodel>();
        index.forEach((name, value) -> {
            if (!name.startsWith("_") && value instanceof List<?> pair && pair.size() == 2 && there(name, subject)) {
                kinds.stream().filter(kind -> kind.classes.contains(pair.get(1))).findFirst()
                        .ifPresent(kind -> parts.put(name, part(name, kind, subject)));
            }
        });
        return parts.isEmpty() ? null : parts;
    }

    private static boolean there(String name, Subject subject) {
        return subject.files().startingWith(name + "/").isPresent();
    }

    private static Submodel part(String name, Kind kind, Subject subject) {
        var variant = kind.at == null ? null
                : new Reading.Config(List.of(name + "/config.json"), List.of(kind.at)).read(subject);
        return new Submodel(name, kind.type, variant == null ? null : kind.variants.get(Words.of(variant)));
    }
}
