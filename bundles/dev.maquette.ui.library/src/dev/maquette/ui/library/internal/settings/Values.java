// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.maquette.api.model.LoraWeights;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.Setting;
import dev.maquette.ui.model.EditedModel;

/**
 * What is set of a model, with what is changed and not saved.
 *
 * @param model as it is edited
 * @param members its default settings by JSON name, without those that are not set
 */
record Values(EditedModel model, Map<String, Object> members) {

    static Values of(EditedModel model) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (model.value(Offer.SETTINGS) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put((String) name, value));
        }
        members.values().removeIf(Objects::isNull);
        return new Values(model, members);
    }

    /** What a setting holds; null while it is not set. */
    Object of(Offer offer) {
        return offer.isMember() ? members.get(offer.name()) : model.value(offer.field());
    }

    /** What the offer's field is to hold for the setting to hold this; null as long as nothing is set. */
    Object with(Offer offer, Object value) {
        return offer.isMember() ? with(mapOf(offer.name(), value)) : value;
    }

    private static Map<String, Object> mapOf(String name, Object value) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put(name, value);
        return one;
    }

    /** The default settings with these; those that are null are not set any more. Others stay, offered or not. */
    Object with(Map<String, Object> news) {
        Map<String, Object> next = new LinkedHashMap<>(members);
        next.putAll(news);
        next.values().removeIf(Objects::isNull);
        return next.isEmpty() ? nothing() : next;
    }

    /** Nothing, spelled as the record does where nothing is set in it either. */
    private Object nothing() {
        Object kept = saved(Offer.SETTINGS);
        return kept instanceof Map<?, ?> map && map.isEmpty() ? kept : null;
    }

    /** What the record holds, whatever is changed. */
    Object saved(String field) {
        return new EditedModel(model.saved(), ModelChanges.none(), model.availability(), model.path()).value(field);
    }

    /** Why what is set cannot be saved, in a sentence. */
    Optional<String> objection() {
        return LoraWeights.of(members).objection();
    }

    /** The size of an image, where both width and height are set. */
    Optional<NativeSize.Size> size() {
        return members.get("width") instanceof Number width && members.get("height") instanceof Number height
                ? Optional.of(new NativeSize.Size(width.intValue(), height.intValue())) : Optional.empty();
    }

    /** A number as the record spells it: those that are whole have no fraction. */
    static Number number(Setting.Amount amount, double value) {
        if (amount.whole()) {
            return Math.round(value);
        }
        return value;
    }
}
