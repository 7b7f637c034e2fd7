// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

import java.nio.file.Path;
import java.util.List;

import dev.maquette.api.model.ModelRecord;

/**
 * What an engine is to do, with all models that it needs.
 *
 * @param model the main model
 * @param vae instead of the model's own; null for that
 * @param refiner that draws the last steps; null for none
 * @param loras in the order in which they are added
 * @param embeddings whose words are in a prompt
 * @param settings what is null is filled in by the engine
 * @param device on which, as {@link Device#id()}; null for what the account says, else the best that works
 */
public record ImageTask(Part model, Part vae, Part refiner, List<Lora> loras, List<Embedding> embeddings,
        ImageSettings settings, String device) {

    public ImageTask {
        loras = List.copyOf(loras);
        embeddings = List.copyOf(embeddings);
    }

    /** A model alone, with all else as usual. */
    public static ImageTask of(ModelRecord model, Path path, ImageSettings settings) {
        return new ImageTask(new Part(model, path), null, null, List.of(), List.of(), settings, null);
    }

    /**
     * A model that takes part.
     *
     * @param path its file or folder, which is there
     */
    public record Part(ModelRecord record, Path path) {
    }

    /**
     * A LoRA.
     *
     * @param strength as {@link ImageSettings.Lora#strength()}
     */
    public record Lora(Part part, double strength) {
    }

    /**
     * A textual inversion.
     *
     * @param word that stands for it in the prompts, exactly
     */
    public record Embedding(String word, Part part) {
    }
}
