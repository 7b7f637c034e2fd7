// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.Map;
import java.util.Optional;

import dev.maquette.adopt.internal.Words;
import dev.maquette.api.model.ModelRecord;

/**
 * Other programs' words for ours, where there is one that says no more than we know: an SDXL model need not be
 * {@code SDXL 1.0} to everybody, but no other word is nearer.
 *
 * @param bases what their words mean
 */
record Counterpart(Words bases) {

    private static final Map<String, String> WEBUI = Map.of("sd-1", "SD1", "sd-2", "SD2", "sdxl", "SDXL",
            "sdxl-refiner", "SDXL", "sd-3", "SD3", "flux", "Flux");
    private static final Map<String, String> CIVITAI = Map.of("sd-1", "SD 1.5", "sdxl", "SDXL 1.0", "anima", "Anima",
            "qwen-image", "Qwen", "ideogram-4", "Ideogram 4.0", "krea-2", "Krea 2");
    private static final Map<String, String> CIVITAI_VARIANTS = Map.of("flux/schnell", "Flux.1 S", "flux/dev",
            "Flux.1 D", "z-image/turbo", "ZImageTurbo", "z-image/zbase", "ZImageBase");

    /** {@code sd version} of the A1111 family; null where it has no word. */
    static String webui(ModelRecord model) {
        return WEBUI.get(model.base().id());
    }

    /** A base as Civitai calls it; null where several of its words may be meant. */
    static String civitai(ModelRecord model) {
        return CIVITAI.getOrDefault(model.base().id(),
                CIVITAI_VARIANTS.get(model.base().id() + "/" + model.variant()));
    }

    /** Writes the base, unless the file's own word means it already. */
    void base(Merge merge, String member, ModelRecord model, String word, String unknown) {
        var theirs = merge.tree().text(member);
        boolean silent = unknown.equals(theirs) || theirs == null && merge.isEmpty(member);
        if (word == null || bases.meaning(theirs).filter(model.base().id()::equals).isPresent()
                || word.equals(theirs)) {
            return;
        }
        if (silent || merge.overwrites()) {
            merge.replace(member, word);
        } else {
            merge.keep(member);
        }
    }

    /** What their word means, if it is known. */
    Optional<String> meaning(String theirs) {
        return bases.meaning(theirs);
    }
}
