// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.exchange;

import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.Setting;
import dev.maquette.api.request.ImportSettings.Skipped;
import dev.maquette.core.internal.setting.SettingsCheck;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/**
 * Which default settings of a file a model can take.
 *
 * @param check what the model can have at all
 * @param registry to ask for the VAE
 */
record SettingsFit(SettingsCheck check, Registry registry) {

    /**
     * The members that fit.
     *
     * @param skipped takes those that do not
     * @throws LibraryException when one that fits holds a wrong value
     */
    JsonObject fitting(JsonObject settings, List<Skipped> skipped) throws LibraryException, RegistryException {
        var fitting = new JsonObject();
        for (var member : settings.entrySet()) {
            if (member.getValue().isJsonNull()) {
                continue;
            }
            var name = member.getKey();
            var reason = check.foreign(name);
            if (reason.isEmpty()) {
                reason = unknownWord(name, member.getValue());
            }
            if (reason.isPresent()) {
                skipped.add(new Skipped("default_settings." + name, reason.get()));
            } else {
                fitting.add(name, check.checked(name, member.getValue()));
            }
        }
        check.checkWeights(fitting);
        return fitting;
    }

    /** A word may come from a newer program, and a model from another library: neither makes the file a wrong one. */
    private Optional<String> unknownWord(String name, JsonElement value) throws RegistryException {
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            return Optional.empty();
        }
        var word = value.getAsString();
        return switch (check.settings(name).getFirst()) {
        case Setting.Word setting when !setting.accepts(word) ->
            Optional.of("There is no " + name.replace('_', ' ') + " " + word + " here.");
        case Setting.Reference _ when registry.open(word).isEmpty() ->
            Optional.of("There is no model with the key " + word + " in this library.");
        default -> Optional.empty();
        };
    }
}
