// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;

/**
 * What made a picture, in the words of the programs that read them back: AUTOMATIC1111's, InvokeAI's and our own.
 *
 * @param milliseconds that the picture took
 */
record Parameters(ImageTask task, Picture picture, long milliseconds) {

    /** Ends the names of schedulers whose noise goes down as Karras et al. have it. */
    static final String KARRAS = "_k";

    private static final int AUTO_V2 = 10;
    private static final int DIGITS = 4;
    private static final String SHA256 = "sha256:";
    private static final Pattern SPECIAL = Pattern.compile("[,:\n\"]");

    /** AUTOMATIC1111's names of schedulers, by ours. */
    static final Map<String, String> SAMPLERS = Map.ofEntries(Map.entry("ddim", "DDIM"),
            Map.entry("ddpm", "DDPM"), Map.entry("deis", "DEIS"), Map.entry("lms", "LMS"), Map.entry("pndm", "PLMS"),
            Map.entry("heun", "Heun"), Map.entry("euler", "Euler"), Map.entry("euler_a", "Euler a"),
            Map.entry("kdpm_2", "DPM2"), Map.entry("kdpm_2_a", "DPM2 a"), Map.entry("dpmpp_2s", "DPM++ 2S"),
            Map.entry("dpmpp_2m", "DPM++ 2M"), Map.entry("dpmpp_2m_sde", "DPM++ 2M SDE"),
            Map.entry("dpmpp_3m", "DPM++ 3M"), Map.entry("dpmpp_sde", "DPM++ SDE"), Map.entry("unipc", "UniPC"),
            Map.entry("lcm", "LCM"), Map.entry("tcd", "TCD"));

    /** Text chunks by keyword. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put(Origin.AUTOMATIC, automatic());
        texts.put(Origin.INVOKE, Json.write(invoke()));
        texts.put(Origin.OWN, Json.write(new Origin(picture.settings(), main().key(), main().name(), picture.device(),
                milliseconds)));
        return texts;
    }

    private ModelRecord main() {
        return task.model().record();
    }

    private String automatic() {
        var settings = picture.settings();
        boolean karras = settings.scheduler().endsWith(KARRAS);
        var plain = karras ? settings.scheduler().substring(0, settings.scheduler().length() - KARRAS.length())
                : settings.scheduler();
        var text = new StringBuilder(settings.prompt());
        task.loras().forEach(lora -> text.append(" <lora:").append(lora.part().record().name()).append(':')
                .append(plain(lora.strength())).append('>'));
        text.append('\n');
        if (!settings.negativePrompt().isEmpty()) {
            text.append("Negative prompt: ").append(settings.negativePrompt()).append('\n');
        }
        var pairs = new LinkedHashMap<String, Object>();
        pairs.put("Steps", settings.steps());
        pairs.put("Sampler", SAMPLERS.getOrDefault(plain, plain));
        pairs.put("Schedule type", karras ? "Karras" : "Automatic");
        pairs.put("CFG scale", plain(settings.cfgScale()));
        pairs.put("Seed", settings.seed());
        pairs.put("Size", settings.width() + "x" + settings.height());
        hash(main()).ifPresent(hash -> pairs.put("Model hash", hash));
        pairs.put("Model", main().name());
        if (task.vae() != null) {
            pairs.put("VAE", task.vae().record().name());
        }
        addRest(settings, pairs);
        return text + pairs.entrySet().stream().map(pair -> pair.getKey() + ": " + quoted(pair.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** What would end the value, or look like the next one, stands between quotes. */
    private static String quoted(Object value) {
        var text = value.toString();
        return SPECIAL.matcher(text).find() ? Json.write(text) : text;
    }

    private void addRest(ImageSettings settings, Map<String, Object> pairs) {
        if (task.refiner() != null && settings.refiner() != null && settings.refiner().from() != null) {
            pairs.put("Refiner", task.refiner().record().name());
            pairs.put("Refiner switch at", plain(settings.refiner().from()));
        }
        if (settings.start() != null && settings.start().strength() != null) {
            pairs.put("Denoising strength", plain(settings.start().strength()));
        }
        if (settings.clipSkip() != null && settings.clipSkip() > 0) {
            pairs.put("Clip skip", settings.clipSkip() + 1);
        }
    }

    /** The first digits of SHA-256, where that is known. */
    private static Optional<String> hash(ModelRecord model) {
        return Optional.ofNullable(model.hash()).filter(hash -> hash.startsWith(SHA256))
                .map(hash -> hash.substring(SHA256.length(), SHA256.length() + AUTO_V2));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private Map<String, Object> invoke() {
        var settings = picture.settings();
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("generation_mode", mode(settings));
        metadata.put("positive_prompt", settings.prompt());
        metadata.put("negative_prompt", settings.negativePrompt());
        metadata.put("width", settings.width());
        metadata.put("height", settings.height());
        metadata.put("seed", settings.seed());
        metadata.put("cfg_scale", settings.cfgScale());
        metadata.put("cfg_rescale_multiplier", settings.cfgRescale());
        metadata.put("steps", settings.steps());
        metadata.put("scheduler", settings.scheduler());
        metadata.put("clip_skip", settings.clipSkip());
        metadata.put("model", used(main()));
        if (task.vae() != null) {
            metadata.put("vae", used(task.vae().record()));
        }
        if (task.refiner() != null) {
            metadata.put("refiner_model", used(task.refiner().record()));
            metadata.put("refiner_start", settings.refiner().from());
        }
        if (settings.start() != null) {
            metadata.put("strength", settings.start().strength());
        }
        metadata.put("loras", task.loras().stream()
                .map(lora -> Map.of("model", used(lora.part().record()), "weight", lora.strength())).toList());
        metadata.put("app_version", "Maquette");
        return metadata;
    }

    private static String mode(ImageSettings settings) {
        return settings.start() == null ? "txt2img" : settings.start().mask() == null ? "img2img" : "inpaint";
    }

    private static Map<String, Object> used(ModelRecord model) {
        var used = new LinkedHashMap<String, Object>();
        used.put("key", model.key());
        used.put("hash", model.hash() == null ? "" : model.hash());
        used.put("name", model.name());
        used.put("base", model.base());
        used.put("type", model.type());
        return used;
    }
}
