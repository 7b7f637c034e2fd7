// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import dev.maquette.ui.look.Type;

/** What is said of pictures, in this order. */
enum Fact {
    MODEL(Messages.Fact_model),
    LORAS(Messages.Fact_loras),
    VAE(Messages.Fact_vae),
    REFINER(Messages.Fact_refiner),
    SCHEDULER(Messages.Fact_scheduler),
    STEPS(Messages.Fact_steps),
    RESCALE(Messages.Fact_rescale),
    CLIP_SKIP(Messages.Fact_clipSkip),
    START(Messages.Fact_start),
    SIZE(Messages.Fact_size),
    SEED(Messages.Fact_seed),
    TIME(Messages.Fact_time),
    DRAWN(Messages.Fact_drawn),
    FILE(Messages.Fact_file),
    PROMPT(Messages.Fact_prompt),
    NEGATIVE(Messages.Fact_negative);

    private final String label;

    Fact(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Figures that are compared digit by digit stand below each other. */
    Type type() {
        return this == SEED ? Type.MONO : Type.CAPTION;
    }
}
