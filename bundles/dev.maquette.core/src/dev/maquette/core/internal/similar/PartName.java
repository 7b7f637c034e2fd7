// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of a model that a tensor belongs to, by the beginnings that programs give to names. What no beginning tells
 * of belongs to the model itself.
 */
final class PartName {

    /** What draws: the UNet or transformer; the whole of a model without parts. */
    static final String MODEL = "model";
    static final String VAE = "vae";
    static final String EMA = "ema";
    /** What only training needs: states of optimizers, and the steps of a schedule, which programs compute. */
    static final String TRAINING = "training";

    private static final String TEXT = "text_encoder";

    private static final Pattern SCHEDULE = Pattern.compile("(betas|alphas_cumprod|sqrt_|posterior_|log_one_minus_|"
            + "lvlb_weights|logvar|model_ema\\.|ema\\.decay|ztsnr$|v_pred$).*");

    private record Beginning(String text, String part) {
    }

    private static final List<Beginning> BEGINNINGS = beginnings("""
            model_ema.=ema
            optimizer_states.=training
            optimizer_state.=training
            optimizer.=training
            lr_schedulers.=training
            callbacks.=training
            model.diffusion_model.=model
            diffusion_model.=model
            unet.=model
            transformer.=model
            lora_unet_=model
            lora_transformer_=model
            lora_prior_=model
            first_stage_model.=vae
            vae.=vae
            cond_stage_model.=text_encoder
            conditioner.embedders.0.=text_encoder
            conditioner.embedders.1.=text_encoder_2
            text_encoders.clip_l.=text_encoder
            text_encoders.clip_g.=text_encoder_2
            text_encoders.t5xxl.=text_encoder_3
            text_encoder.=text_encoder
            text_encoder_2.=text_encoder_2
            text_encoder_3.=text_encoder_3
            lora_te_=text_encoder
            lora_te1_=text_encoder
            lora_te2_=text_encoder_2
            lora_te3_=text_encoder_3
            """);

    private PartName() {
    }

    private static List<Beginning> beginnings(String lines) {
        var beginnings = new ArrayList<Beginning>();
        for (var line : lines.strip().split("\n")) {
            beginnings.add(new Beginning(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        }
        return List.copyOf(beginnings);
    }

    /** A tensor's part, and its name in there. */
    record Place(String part, String name) {
    }

    /** @param component the folder's sub-model, or empty */
    static Place of(String component, String name) {
        if (!component.isEmpty()) {
            return new Place("unet".equals(component) || "transformer".equals(component) ? MODEL : component, name);
        }
        for (var beginning : BEGINNINGS) {
            if (name.startsWith(beginning.text) && name.length() > beginning.text.length()) {
                return new Place(beginning.part, name.substring(beginning.text.length()));
            }
        }
        return new Place(SCHEDULE.matcher(name).matches() ? TRAINING : MODEL, name);
    }

    /** Whether nobody misses it who only draws. */
    static boolean training(String part) {
        return EMA.equals(part) || TRAINING.equals(part);
    }

    /** The part as users read it, with what it is counted by: "VAE", "second text encoder". */
    static String words(String part) {
        return switch (part) {
        case MODEL -> "model";
        case VAE -> "VAE";
        case TEXT -> "text encoder";
        case TEXT + "_2" -> "second text encoder";
        case TEXT + "_3" -> "third text encoder";
        default -> part.replace('_', ' ').replace('/', ' ').toLowerCase(Locale.ROOT);
        };
    }
}
