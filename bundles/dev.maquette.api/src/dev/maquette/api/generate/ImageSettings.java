// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

import java.util.List;
import java.util.Objects;

/**
 * What shall be drawn, and how. What is null is taken from the model's default settings, else from what is usual for
 * its base.
 *
 * @param prompt what shall be seen
 * @param negativePrompt what shall not be seen; empty for nothing
 * @param steps of the scheduler, at least 1
 * @param cfgScale how closely the prompt is followed; 1 leaves the negative prompt out
 * @param cfgRescale how far the contrast that a high scale adds is taken back, at least 0 and below 1
 * @param scheduler name in InvokeAI's spelling, such as {@code dpmpp_2m_k}
 * @param seed of the noise; null for a new one. The same seed, settings and device give the same picture
 * @param width pixels, a multiple of 8
 * @param height pixels, a multiple of 8
 * @param clipSkip how many of the last layers of the text encoder are left out, 0 for what the model was made for
 * @param vae key of the VAE that decodes; null for the model's default, else its own
 * @param loras that change the model, in this order
 * @param refiner what goes on with the last steps; null for none
 * @param start what is drawn over; null to begin with noise
 * @param count how many pictures; each further one has the next seed
 */
public record ImageSettings(String prompt, String negativePrompt, Integer steps, Double cfgScale, Double cfgRescale,
        String scheduler, Long seed, Integer width, Integer height, Integer clipSkip, String vae, List<Lora> loras,
        Refiner refiner, Start start, int count) {

    public ImageSettings {
        Objects.requireNonNull(prompt, "prompt");
        loras = loras == null ? List.of() : List.copyOf(loras);
    }

    /**
     * A LoRA and how strongly it changes the model.
     *
     * @param model its key
     * @param strength 1 as it was trained, 0 not at all; may be negative
     */
    public record Lora(String model, double strength) {
    }

    /**
     * A refiner of Stable Diffusion XL, which draws the last steps.
     *
     * @param model its key
     * @param from the share of the steps after which it goes on, above 0 and below 1; null for what is usual
     */
    public record Refiner(String model, Double from) {
    }

    /**
     * A picture that is changed. It is made as large as the picture that is drawn, and what stands out is cut off.
     *
     * @param image its file, PNG or JPEG
     * @param mask that of a picture of the same shape that is white where it may be changed and black where it may not,
     *     with nothing between; null to change all
     * @param strength how much of it may be changed, above 0 and at most 1; null for what is usual
     */
    public record Start(String image, String mask, Double strength) {
    }

    /** One picture of the prompt, all else as usual. */
    public static ImageSettings of(String prompt) {
        return new Builder(prompt).build();
    }

    /** Begins with these settings, to change some. */
    public Builder change() {
        return new Builder(prompt).negativePrompt(negativePrompt).steps(steps).cfgScale(cfgScale)
                .cfgRescale(cfgRescale).scheduler(scheduler).seed(seed).size(width, height).clipSkip(clipSkip).vae(vae)
                .loras(loras).refiner(refiner).start(start).count(count);
    }

    /** Puts settings together; what is not said is null, the count 1. */
    public static final class Builder {

        private final String prompt;
        private String negativePrompt = "";
        private Integer steps;
        private Double cfgScale;
        private Double cfgRescale;
        private String scheduler;
        private Long seed;
        private Integer width;
        private Integer height;
        private Integer clipSkip;
        private String vae;
        private List<Lora> loras = List.of();
        private Refiner refiner;
        private Start start;
        private int count = 1;

        /** @param prompt what shall be seen */
        public Builder(String prompt) {
            this.prompt = prompt;
        }

        /** See {@link ImageSettings#negativePrompt}. */
        public Builder negativePrompt(String text) {
            negativePrompt = text;
            return this;
        }

        /** See {@link ImageSettings#steps}. */
        public Builder steps(Integer number) {
            steps = number;
            return this;
        }

        /** See {@link ImageSettings#cfgScale}. */
        public Builder cfgScale(Double scale) {
            cfgScale = scale;
            return this;
        }

        /** See {@link ImageSettings#cfgRescale}. */
        public Builder cfgRescale(Double share) {
            cfgRescale = share;
            return this;
        }

        /** See {@link ImageSettings#scheduler}. */
        public Builder scheduler(String name) {
            scheduler = name;
            return this;
        }

        /** See {@link ImageSettings#seed}. */
        public Builder seed(Long number) {
            seed = number;
            return this;
        }

        /** See {@link ImageSettings#width} and {@link ImageSettings#height}. */
        public Builder size(Integer pixelsWide, Integer pixelsHigh) {
            width = pixelsWide;
            height = pixelsHigh;
            return this;
        }

        /** See {@link ImageSettings#clipSkip}. */
        public Builder clipSkip(Integer layers) {
            clipSkip = layers;
            return this;
        }

        /** See {@link ImageSettings#vae}. */
        public Builder vae(String key) {
            vae = key;
            return this;
        }

        /** See {@link ImageSettings#loras}. */
        public Builder loras(List<Lora> all) {
            loras = all;
            return this;
        }

        /** See {@link ImageSettings#refiner}. */
        public Builder refiner(Refiner then) {
            refiner = then;
            return this;
        }

        /** See {@link ImageSettings#start}. */
        public Builder start(Start over) {
            start = over;
            return this;
        }

        /** See {@link ImageSettings#count}. */
        public Builder count(int pictures) {
            count = pictures;
            return this;
        }

        /** What was said. */
        public ImageSettings build() {
            return new ImageSettings(prompt, negativePrompt, steps, cfgScale, cfgRescale, scheduler, seed, width,
                    height, clipSkip, vae, loras, refiner, start, count);
        }
    }
}
