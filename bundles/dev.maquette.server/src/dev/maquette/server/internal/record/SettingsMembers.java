// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.SettingsKind;

/** Default settings with all members that those of a kind have, also those that are not set. */
final class SettingsMembers {

    private static final Map<String, SettingsKind> KINDS = Map.of("MainModelDefaultSettings", SettingsKind.MAIN,
            "LoraModelDefaultSettings", SettingsKind.LORA, "ControlAdapterDefaultSettings",
            SettingsKind.CONTROL_ADAPTER, "ExternalApiModelDefaultSettings", SettingsKind.EXTERNAL_API);
    private static final Map<String, Function<DefaultSettings, Object>> MEMBERS = members();

    private SettingsMembers() {
    }

    /** InvokeAI's names of the kinds of settings. */
    static List<String> names() {
        return KINDS.keySet().stream().sorted().toList();
    }

    /** The kind of settings that InvokeAI calls so. */
    static SettingsKind kind(String name) {
        return KINDS.get(name);
    }

    /** @param kind InvokeAI's name of the kind of settings */
    static Map<String, Object> of(DefaultSettings settings, String kind) {
        var all = new LinkedHashMap<String, Object>();
        for (var name : KINDS.get(kind).members()) {
            all.put(name, MEMBERS.get(name).apply(settings));
        }
        return all;
    }

    /** Only what is set, whatever the kind is. */
    static Map<String, Object> of(DefaultSettings settings) {
        var set = new LinkedHashMap<String, Object>();
        MEMBERS.forEach((name, member) -> {
            var value = member.apply(settings);
            if (value != null) {
                set.put(name, value);
            }
        });
        return set;
    }

    private static Map<String, Function<DefaultSettings, Object>> members() {
        var members = new LinkedHashMap<String, Function<DefaultSettings, Object>>();
        members.put("vae", DefaultSettings::vae);
        members.put("vae_precision", DefaultSettings::vaePrecision);
        members.put("scheduler", DefaultSettings::scheduler);
        members.put("steps", DefaultSettings::steps);
        members.put("cfg_scale", DefaultSettings::cfgScale);
        members.put("cfg_rescale_multiplier", DefaultSettings::cfgRescaleMultiplier);
        members.put("width", DefaultSettings::width);
        members.put("height", DefaultSettings::height);
        members.put("guidance", DefaultSettings::guidance);
        members.put("cpu_only", DefaultSettings::cpuOnly);
        members.put("fp8_storage", DefaultSettings::fp8Storage);
        members.put("weight", DefaultSettings::weight);
        members.put("weight_min", DefaultSettings::weightMin);
        members.put("weight_max", DefaultSettings::weightMax);
        members.put("preprocessor", DefaultSettings::preprocessor);
        members.put("num_images", DefaultSettings::numImages);
        return members;
    }
}
