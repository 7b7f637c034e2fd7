// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ImportSettings.Skipped;
import dev.maquette.registry.RecordType.Settings;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/**
 * Which default settings of a file a model can take.
 *
 * @param kind of settings that the model has, or null where nobody knows
 * @param registry to ask for the VAE
 */
record SettingsFit(Settings kind, Registry registry) {

    private static final Set<String> PRECISIONS = Set.of("fp16", "fp32");
    private static final Set<String> SCHEDULERS = Set.of("ddim", "ddpm", "deis", "deis_k", "lms", "lms_k", "pndm",
            "heun", "heun_k", "euler", "euler_k", "euler_a", "kdpm_2", "kdpm_2_k", "kdpm_2_a", "kdpm_2_a_k",
            "dpmpp_2s", "dpmpp_2s_k", "dpmpp_2m", "dpmpp_2m_k", "dpmpp_2m_sde", "dpmpp_2m_sde_k", "dpmpp_3m",
            "dpmpp_3m_k", "dpmpp_sde", "dpmpp_sde_k", "er_sde", "unipc", "unipc_k", "lcm", "tcd");
    private static final double LEAST_WEIGHT = -1;
    private static final double MOST_WEIGHT = 2;

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
            var reason = foreign(name);
            if (reason.isEmpty()) {
                SettingsMember.check(name, member.getValue(), kind == Settings.MAIN);
                reason = unknownWord(name, member.getValue().getAsString());
            }
            if (reason.isPresent()) {
                skipped.add(new Skipped("default_settings." + name, reason.get()));
            } else {
                fitting.add(name, whole(name, member.getValue().getAsJsonPrimitive()));
            }
        }
        checkWeights(fitting);
        return fitting;
    }

    private Optional<String> foreign(String name) {
        if (!SettingsMember.names().contains(name)) {
            return Optional.of("This program does not know it.");
        }
        return kind == null || kind.members().contains(name) ? Optional.empty()
                : Optional.of("Models of this type have no such setting.");
    }

    private Optional<String> unknownWord(String name, String value) throws RegistryException {
        return switch (name) {
        case "scheduler" -> SCHEDULERS.contains(value) ? Optional.empty()
                : Optional.of("There is no scheduler " + value + " here.");
        case "vae_precision" -> PRECISIONS.contains(value) ? Optional.empty()
                : Optional.of("There is no precision " + value + " here.");
        case "vae" -> registry.open(value).isPresent() ? Optional.empty()
                : Optional.of("There is no model with the key " + value + " in this library.");
        default -> Optional.empty();
        };
    }

    /** JSON does not tell 30 from 30.0, and the registry does. */
    private static JsonPrimitive whole(String name, JsonPrimitive value) {
        return Set.of("steps", "width", "height", "num_images").contains(name)
                ? new JsonPrimitive(value.getAsBigDecimal().intValueExact()) : value;
    }

    private static void checkWeights(JsonObject settings) throws LibraryException {
        double least = settings.has("weight_min") ? settings.get("weight_min").getAsDouble() : LEAST_WEIGHT;
        double most = settings.has("weight_max") ? settings.get("weight_max").getAsDouble() : MOST_WEIGHT;
        boolean bounds = settings.has("weight_min") || settings.has("weight_max");
        boolean within = !settings.has("weight") || settings.get("weight").getAsDouble() >= least
                && settings.get("weight").getAsDouble() <= most;
        if (bounds && least >= most || !within) {
            throw new LibraryException(Problem.INVALID, "The weights contradict each other: the least is " + least
                    + ", the most " + most + (within ? "" : ", the default " + settings.get("weight")) + ".",
                    "Correct the file. Nothing was changed.");
        }
    }
}
