// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;

/** What made a picture, in the words of the programs that read them back: AUTOMATIC1111's and InvokeAI's. */
final class Parameters {

    private static final String KARRAS = "_k";
    private static final Map<String, String> SAMPLERS = Map.ofEntries(Map.entry("ddim", "DDIM"),
            Map.entry("ddpm", "DDPM"), Map.entry("deis", "DEIS"), Map.entry("lms", "LMS"), Map.entry("pndm", "PLMS"),
            Map.entry("heun", "Heun"), Map.entry("euler", "Euler"), Map.entry("euler_a", "Euler a"),
            Map.entry("kdpm_2", "DPM2"), Map.entry("kdpm_2_a", "DPM2 a"), Map.entry("dpmpp_2s", "DPM++ 2S"),
            Map.entry("dpmpp_2m", "DPM++ 2M"), Map.entry("dpmpp_2m_sde", "DPM++ 2M SDE"),
            Map.entry("dpmpp_3m", "DPM++ 3M"), Map.entry("dpmpp_sde", "DPM++ SDE"), Map.entry("unipc", "UniPC"),
            Map.entry("lcm", "LCM"), Map.entry("tcd", "TCD"));

    private Parameters() {
    }

    /** Text chunks by keyword. */
    static Map<String, String> of(ImageSettings settings, ModelRecord model) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("parameters", automatic(settings, model));
        texts.put("invokeai_metadata", Json.write(invoke(settings, model)));
        return texts;
    }

    private static String automatic(ImageSettings settings, ModelRecord model) {
        boolean karras = settings.scheduler().endsWith(KARRAS);
        var plain = karras ? settings.scheduler().substring(0, settings.scheduler().length() - KARRAS.length())
                : settings.scheduler();
        var text = new StringBuilder(settings.prompt()).append('\n');
        if (!settings.negativePrompt().isEmpty()) {
            text.append("Negative prompt: ").append(settings.negativePrompt()).append('\n');
        }
        text.append("Steps: ").append(settings.steps()).append(", Sampler: ")
                .append(SAMPLERS.getOrDefault(plain, plain)).append(", Schedule type: ")
                .append(karras ? "Karras" : "Automatic").append(", CFG scale: ")
                .append(BigDecimal.valueOf(settings.cfgScale()).stripTrailingZeros().toPlainString())
                .append(", Seed: ").append(settings.seed()).append(", Size: ").append(settings.width()).append('x')
                .append(settings.height()).append(", Model: ").append(model.name());
        return text.toString();
    }

    private static Map<String, Object> invoke(ImageSettings settings, ModelRecord model) {
        var used = new LinkedHashMap<String, Object>();
        used.put("key", model.key());
        used.put("hash", model.hash() == null ? "" : model.hash());
        used.put("name", model.name());
        used.put("base", model.base());
        used.put("type", model.type());
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("generation_mode", "txt2img");
        metadata.put("positive_prompt", settings.prompt());
        metadata.put("negative_prompt", settings.negativePrompt());
        metadata.put("width", settings.width());
        metadata.put("height", settings.height());
        metadata.put("seed", settings.seed());
        metadata.put("cfg_scale", settings.cfgScale());
        metadata.put("steps", settings.steps());
        metadata.put("scheduler", settings.scheduler());
        metadata.put("model", used);
        metadata.put("app_version", "Maquette");
        return metadata;
    }
}
