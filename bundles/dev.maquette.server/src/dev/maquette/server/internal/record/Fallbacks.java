// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a field that must not be null, where the record has nothing. */
final class Fallbacks {

    private static final Map<String, Object> BY_KIND = Map.of("string", "", "boolean", Boolean.FALSE,
            "ModelRepoVariant", "", "ModelVariantType", "normal", "SchedulerPredictionType", "epsilon");

    private Fallbacks() {
    }

    /**
     * The value with what it lacks.
     *
     * @param value or null
     * @return null where nothing is known that would be true more often than not
     */
    static Object of(RecordField field, Object value) {
        return switch (field.name()) {
        case "capabilities" -> capabilities(value instanceof Map<?, ?> given ? given : Map.of());
        case "expert" -> "none";
        case "latent_channels" -> 16;
        default -> field.kind().startsWith("=") ? field.kind().substring(1) : BY_KIND.get(field.kind());
        };
    }

    private static Map<String, Object> capabilities(Map<?, ?> given) {
        var all = new LinkedHashMap<String, Object>();
        all.put("modes", List.of("txt2img"));
        all.put("supports_reference_images", false);
        all.put("supports_negative_prompt", true);
        all.put("supports_seed", false);
        all.put("supports_guidance", false);
        all.put("supports_steps", false);
        all.put("max_images_per_request", null);
        all.put("max_image_size", null);
        all.put("allowed_aspect_ratios", null);
        all.put("aspect_ratio_sizes", null);
        all.put("resolution_presets", null);
        all.put("max_reference_images", null);
        all.put("mask_format", "none");
        all.put("input_image_required_for", null);
        given.forEach((name, value) -> all.put(name.toString(), value));
        return all;
    }
}
