// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.LoraWeights;
import dev.maquette.api.model.Setting;
import dev.maquette.api.model.SettingsKind;
import dev.maquette.registry.RecordType;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.model.ModelEntry;

/**
 * Which default settings a model can have, and what they may hold. A model of a kind that nobody knows may have any
 * that are known.
 *
 * @param record what records of the model's kind carry
 * @param remedy what to do about a refusal
 */
public record SettingsCheck(Optional<RecordType> record, String remedy) {

    private static final String FIELD = "default_settings";

    /** The check for a model as the entry describes it now. */
    public static SettingsCheck of(ModelEntry entry, String remedy) {
        return new SettingsCheck(RecordTypes.builtIn().of(entry.getType(), entry.getFormat(), entry.getBase(),
                entry.getVariant()), remedy);
    }

    /**
     * Settings that are about to be kept.
     *
     * @param settings an object; members that are null are not set
     * @return the same as they are to be kept
     * @throws LibraryException when the model cannot have one of them, or one holds a wrong value
     */
    public JsonObject checked(JsonObject settings) throws LibraryException {
        var checked = new JsonObject();
        for (var member : settings.entrySet()) {
            if (!member.getValue().isJsonNull()) {
                var foreign = foreign(member.getKey());
                if (foreign.isPresent()) {
                    throw refusal(FIELD + "." + member.getKey() + " cannot be set. " + foreign.get());
                }
                checked.add(member.getKey(), checked(member.getKey(), member.getValue()));
            }
        }
        checkWeights(checked);
        return checked;
    }

    /** Why the model cannot have a setting of this name; empty when it can. */
    public Optional<String> foreign(String name) {
        if (SettingsKind.named(name).isEmpty()) {
            return Optional.of("This program does not know it.");
        }
        return settings(name).isEmpty() ? Optional.of("Models of this type have no such setting.") : Optional.empty();
    }

    /** The settings of this name that the model can have; several where nobody knows its kind. */
    public List<Setting> settings(String name) {
        return record.isEmpty() ? SettingsKind.named(name)
                : record.get().settings().flatMap(kind -> kind.setting(name)).stream().toList();
    }

    /**
     * The value as it is kept: JSON does not tell 30 from 30.0, and the registry does.
     *
     * @throws LibraryException when the setting cannot hold it
     */
    public JsonElement checked(String name, JsonElement value) throws LibraryException {
        var told = plain(value);
        var settings = settings(name);
        if (settings.stream().noneMatch(setting -> setting.accepts(told))) {
            throw refusal(FIELD + "." + name + " is " + value + ", and must be " + settings.getFirst().expected()
                    + ".");
        }
        return settings.getFirst() instanceof Setting.Amount amount && amount.whole()
                ? new JsonPrimitive(value.getAsBigDecimal().intValueExact()) : value;
    }

    private static Object plain(JsonElement value) {
        if (!(value instanceof JsonPrimitive one)) {
            return value;
        }
        if (one.isNumber()) {
            return one.getAsBigDecimal();
        }
        return one.isBoolean() ? (Object) one.getAsBoolean() : one.getAsString();
    }

    /** @throws LibraryException when the weights of a LoRA contradict each other */
    public void checkWeights(JsonObject settings) throws LibraryException {
        var weights = new LinkedHashMap<String, Object>();
        settings.entrySet().forEach(member -> weights.put(member.getKey(), plain(member.getValue())));
        var objection = LoraWeights.of(weights).objection();
        if (objection.isPresent()) {
            throw refusal(objection.get());
        }
    }

    private LibraryException refusal(String message) {
        return new LibraryException(Problem.INVALID, message, remedy);
    }
}
