// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.maquette.api.generate.Device;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.LoraWeights;
import dev.maquette.api.model.ModelRecord;

/**
 * All that the form shows.
 *
 * @param devices on which can be drawn, as far as that is known
 * @param fit whether there is memory for it
 * @param drawing whether something is being drawn
 * @param waiting how many drawings wait until that is done
 */
record FormState(Wish wish, Scene scene, List<Device> devices, Fit fit, boolean drawing, int waiting) {

    /**
     * A LoRA in the list.
     *
     * @param least left end of its slider
     * @param most right end of its slider
     */
    record LoraRow(ModelRecord model, boolean used, double strength, double least, double most) {
    }

    /** The main model, once it is known that it is there. */
    Optional<ModelRecord> main() {
        return scene.main(wish);
    }

    /** Whether there is nothing that could draw. */
    boolean empty() {
        return scene.isKnown() && scene.mains() == 0 && main().isEmpty();
    }

    List<LoraRow> loras() {
        return wish.settings().loras().stream().flatMap(lora -> scene.find(lora.model()).stream()
                .map(model -> row(model, !wish.idle().contains(model.key()), lora.strength()))).toList();
    }

    private static LoraRow row(ModelRecord model, boolean used, double strength) {
        DefaultSettings usual = model.defaultSettings();
        double least = usual == null || usual.weightMin() == null ? LoraWeights.LEAST : usual.weightMin();
        double most = usual == null || usual.weightMax() == null ? LoraWeights.MOST : usual.weightMax();
        return least < most ? new LoraRow(model, used, strength, least, most)
                : new LoraRow(model, used, strength, LoraWeights.LEAST, LoraWeights.MOST);
    }

    /** What calls up the main model and the LoRAs that are used, each once. */
    List<String> phrases() {
        Set<String> all = new LinkedHashSet<>();
        main().ifPresent(model -> addPhrases(all, model));
        loras().stream().filter(LoraRow::used).forEach(lora -> addPhrases(all, lora.model()));
        return List.copyOf(all);
    }

    private static void addPhrases(Set<String> all, ModelRecord model) {
        if (model.triggerPhrases() != null) {
            all.addAll(model.triggerPhrases());
        }
    }

    Optional<ModelRecord> vae() {
        return scene.find(wish.settings().vae());
    }

    Optional<ModelRecord> refiner() {
        return Optional.ofNullable(wish.settings().refiner()).flatMap(refiner -> scene.find(refiner.model()));
    }

    /** The devices that work. */
    List<Device> usable() {
        return devices.stream().filter(Device::usable).toList();
    }
}
