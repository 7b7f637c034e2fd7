// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.Objects;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.inspect.internal.Messages;

/** The fields of an identity that a user can decide, in words. */
final class Field {

    private Field() {
    }

    /** What a field is called; one that is not known keeps its name in JSON. */
    static String name(String field) {
        return switch (field) {
        case "type" -> Messages.Field_type;
        case "base" -> Messages.Field_base;
        case "format" -> Messages.Field_format;
        case "variant" -> Messages.Field_variant;
        case "prediction_type" -> Messages.Field_prediction_type;
        case "default_settings" -> Messages.Field_default_settings;
        default -> field;
        };
    }

    /** What the user decided. */
    static String decided(String field, ModelRecord model) {
        String value = model.overrides().get(field);
        if (value.isEmpty()) {
            return Messages.Overrides_cleared;
        }
        return switch (field) {
        case "type" -> model.type().label();
        case "base" -> model.base().label();
        case "format" -> model.format().label();
        case "default_settings" -> Messages.Overrides_edited;
        default -> value;
        };
    }

    /** What the files say instead; empty where they say nothing that can be said in a word. */
    static String found(String field, Identification now) {
        if (now.status() != Status.IDENTIFIED) {
            return "";
        }
        return switch (field) {
        case "type" -> now.type().label();
        case "base" -> now.base().label();
        case "format" -> now.format().label();
        case "variant" -> Objects.requireNonNullElse(now.variant(), "");
        case "prediction_type" -> Objects.requireNonNullElse(now.predictionType(), "");
        default -> "";
        };
    }
}
