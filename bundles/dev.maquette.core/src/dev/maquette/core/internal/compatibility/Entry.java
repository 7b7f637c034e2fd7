// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.Map;
import java.util.Set;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.SurveyNeeds.Other;

/**
 * A model of the library, as far as it matters to others.
 *
 * @param details what a summary does not tell; {@link Details#NONE} where nothing asks for it
 */
record Entry(ModelSummary model, Details details) {

    /** Fields that every summary has. */
    static final Set<String> SUMMARY = Set.of("type", "base", "format", "variant", "name");

    /** Fields of the details. */
    static final Set<String> DETAILS = Set.of("source", "latent_channels", "expert");

    /** The word that stands for no value. */
    static final String NO_VALUE = "none";

    /** Part of a record. */
    record Details(String key, String source, Integer latentChannels, String expert, Map<String, Object> submodels,
            String imageEncoderModelId, Settings defaultSettings) {

        static final Details NONE = new Details(null, null, null, null, null, null, null);

        /** Whether the model itself has the submodel. */
        boolean lists(String submodel) {
            return submodels != null && submodels.containsKey(submodel);
        }

        /** The key of the VAE that its settings name, or null. */
        String vae() {
            return defaultSettings == null ? null : defaultSettings.vae;
        }
    }

    /** Part of the default settings. */
    record Settings(String vae) {
    }

    String key() {
        return model.key();
    }

    boolean present() {
        return model.availability() == Availability.PRESENT;
    }

    ModelKind kind() {
        return ModelKind.of(model);
    }

    Other other() {
        return new Other(model.key(), model.name());
    }

    /** What the record has in a field, as a word. */
    String word(String field) {
        var value = switch (field) {
        case "type" -> model.type().id();
        case "base" -> model.base().id();
        case "format" -> model.format().id();
        case "variant" -> model.variant();
        case "name" -> model.name();
        case "source" -> details.source;
        case "latent_channels" -> details.latentChannels;
        case "expert" -> details.expert;
        default -> throw new IllegalArgumentException("No model is told by the field " + field);
        };
        return value == null ? NO_VALUE : value.toString();
    }
}
