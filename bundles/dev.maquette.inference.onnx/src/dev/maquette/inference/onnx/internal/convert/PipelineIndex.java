// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contents of {@code model_index.json}: which class of which library each part of a pipeline is. */
final class PipelineIndex {

    /** What the layout is that of. */
    static final String VERSION = "0.31.0";
    private static final String DIFFUSERS = "diffusers";
    private static final String TRANSFORMERS = "transformers";
    private static final List<String> GRAPH = List.of(DIFFUSERS, "OnnxRuntimeModel");
    private static final List<String> NOTHING = Arrays.asList(null, null);

    private PipelineIndex() {
    }

    /**
     * @param two whether there are two text encoders
     * @param painted whether it paints into pictures
     */
    static Map<String, Object> ofGraphs(boolean two, boolean painted, String scheduler) {
        var index = index(pipeline(two ? "ORTStableDiffusionXL" : "OnnxStableDiffusion", painted), two, scheduler);
        index.put("text_encoder", GRAPH);
        if (two) {
            index.put("text_encoder_2", GRAPH);
        }
        index.put("unet", GRAPH);
        index.put("vae_decoder", GRAPH);
        index.put("vae_encoder", GRAPH);
        return index;
    }

    /** See {@link #ofGraphs}. */
    static Map<String, Object> ofWeights(boolean two, boolean painted, String scheduler) {
        var index = index(pipeline(two ? "StableDiffusionXL" : "StableDiffusion", painted), two, scheduler);
        index.put("text_encoder", List.of(TRANSFORMERS, "CLIPTextModel"));
        if (two) {
            index.put("text_encoder_2", List.of(TRANSFORMERS, "CLIPTextModelWithProjection"));
        }
        index.put("unet", List.of(DIFFUSERS, "UNet2DConditionModel"));
        index.put("vae", List.of(DIFFUSERS, "AutoencoderKL"));
        return index;
    }

    private static String pipeline(String family, boolean painted) {
        return family + (painted ? "Inpaint" : "") + "Pipeline";
    }

    private static Map<String, Object> index(String pipeline, boolean two, String scheduler) {
        var index = new LinkedHashMap<String, Object>();
        index.put("_class_name", pipeline);
        index.put("_diffusers_version", VERSION);
        if (two) {
            index.put("force_zeros_for_empty_prompt", true);
            index.put("tokenizer_2", List.of(TRANSFORMERS, "CLIPTokenizer"));
        } else {
            index.put("requires_safety_checker", false);
            index.put("safety_checker", NOTHING);
        }
        index.put("feature_extractor", NOTHING);
        index.put("scheduler", List.of(DIFFUSERS, scheduler));
        index.put("tokenizer", List.of(TRANSFORMERS, "CLIPTokenizer"));
        return index;
    }
}
