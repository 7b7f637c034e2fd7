// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.util.List;
import java.util.Optional;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.generate.ImageSettings.Refiner;

/** What InvokeAI writes of a picture. A start picture is not kept there, so that none is read. */
record InvokeWords(String positivePrompt, String negativePrompt, Integer width, Integer height, Long seed,
        Double cfgScale, Double cfgRescaleMultiplier, Integer steps, String scheduler, Integer clipSkip, Used model,
        Used vae, Used refinerModel, Double refinerStart, List<Weighted> loras) {

    /** A model; before InvokeAI 4 it had no key, and its name was called otherwise. */
    record Used(String key, String name, String modelName) {

        private String called() {
            return name == null ? modelName : name;
        }
    }

    /** A LoRA. */
    record Weighted(Used model, Double weight) {

        private boolean isKnown() {
            return model != null && model.key != null && weight != null;
        }
    }

    static Optional<Origin> read(String text) {
        return Origin.json(text, InvokeWords.class).filter(words -> words.positivePrompt != null)
                .map(InvokeWords::origin);
    }

    private Origin origin() {
        return new Origin(settings(), key(model), model == null ? null : model.called(), null, null);
    }

    private ImageSettings settings() {
        return new ImageSettings.Builder(positivePrompt).negativePrompt(negativePrompt == null ? "" : negativePrompt)
                .steps(steps).cfgScale(cfgScale).cfgRescale(cfgRescaleMultiplier).scheduler(scheduler).seed(seed)
                .size(width, height).clipSkip(clipSkip).vae(key(vae)).loras(known()).refiner(refiner()).build();
    }

    private static String key(Used used) {
        return used == null ? null : used.key;
    }

    private List<Lora> known() {
        return loras == null ? List.of() : loras.stream().filter(lora -> lora != null && lora.isKnown())
                .map(lora -> new Lora(lora.model.key, lora.weight)).toList();
    }

    private Refiner refiner() {
        return key(refinerModel) == null ? null : new Refiner(refinerModel.key, refinerStart);
    }
}
