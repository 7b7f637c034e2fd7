// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a tensor of a LoRA is to its layer, by the names that training scripts have for it. */
enum Slot {
    UP("lora_up|lora_B|lora\\.up|lora_linear_layer\\.up", true),
    DOWN("lora_down|lora_A|lora\\.down|lora_linear_layer\\.down", true),
    MIDDLE("lora_mid", true),
    MAGNITUDE("lora_magnitude_vector", true),
    SCALE("dora_scale"),
    ALPHA("alpha"),
    DIFFERENCE("diff|w_norm"),
    BIAS("diff_b|b_norm"),
    HADA_1_A("hada_w1_a"), HADA_1_B("hada_w1_b"), HADA_1_T("hada_t1"),
    HADA_2_A("hada_w2_a"), HADA_2_B("hada_w2_b"), HADA_2_T("hada_t2"),
    KRON_1("lokr_w1"), KRON_1_A("lokr_w1_a"), KRON_1_B("lokr_w1_b"),
    KRON_2("lokr_w2"), KRON_2_A("lokr_w2_a"), KRON_2_B("lokr_w2_b"), KRON_2_T("lokr_t2");

    private final Pattern pattern;

    Slot(String names) {
        this(names, false);
    }

    /** @param module whether it is a module of its own, which PEFT keeps by the name of an adapter */
    Slot(String names, boolean module) {
        pattern = Pattern.compile("(.+?)[._](?:" + names + ")" + (module ? "(?:\\.default)?(?:\\.weight)?" : ""));
    }

    /**
     * A tensor's place.
     *
     * @param layer as the file names it
     */
    record Found(String layer, Slot slot) {
    }

    /** Where a tensor belongs by its name; empty for one of a kind that is not known. */
    static Optional<Found> of(String tensor) {
        return Stream.of(values()).flatMap(slot -> {
            var matcher = slot.pattern.matcher(tensor);
            return matcher.matches() ? Stream.of(new Found(matcher.group(1), slot)) : Stream.empty();
        }).findFirst();
    }
}
