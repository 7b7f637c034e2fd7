// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.ui.neighbours.internal.page.NeighbourLibrary;

/** Programs with models, invented. */
final class AdoptExamples {

    static final String INVOKE = "/home/studio/invokeai";
    static final String COMFY = "/opt/comfy";
    static final String CACHE = "/home/studio/.cache/huggingface/hub";
    static final String FORGE = "/mnt/win/forge";

    private AdoptExamples() {
    }

    static NeighbourLibrary library() {
        NeighbourLibrary library = new NeighbourLibrary();
        library.has("invokeai", "InvokeAI", INVOKE,
                NeighbourLibrary.model(INVOKE + "/models/sdxl/main/kilnstone-realism-v3.safetensors",
                        "Kilnstone Realism v3", "main", "sdxl", 6_940_000_000L, database("name", "description",
                                "cover_image", "default_settings", "source", "hash")),
                NeighbourLibrary.model(INVOKE + "/models/flux/lora/porcelain_glaze.safetensors", "Porcelain Glaze",
                        "lora", "flux", 306_000_000L, database("name", "trigger_phrases")),
                NeighbourLibrary.trouble(INVOKE + "/models/sd-1/main/attic-scenes.safetensors", State.MISSING, -1,
                        "InvokeAI lists it, but its file is not there."));
        library.has("comfyui", "ComfyUI", COMFY,
                NeighbourLibrary.model(COMFY + "/models/loras/2024/charcoal_lines_v3.safetensors", "Charcoal Lines",
                        "lora", "sdxl", 144_000_000L, sidecar("2024/charcoal_lines_v3")),
                NeighbourLibrary.model(COMFY + "/models/controlnet/broken_depth_xl.safetensors", "broken_depth_xl",
                        "controlnet", "sdxl", 2_500_000_000L, Map.of()),
                NeighbourLibrary.model(COMFY + "/models/vae/clearwater.safetensors", "clearwater", "vae", "flux",
                        335_000_000L, Map.of()),
                NeighbourLibrary.trouble(COMFY + "/models/checkpoints/old/mystery_blend.safetensors", State.UNKNOWN,
                        912_000_000L, "No rule knows it; the nearest is an SDXL LoRA."),
                NeighbourLibrary.trouble(COMFY + "/models/checkpoints/old/half.safetensors", State.BROKEN,
                        1_100_000_000L, "The file is cut off at 61 %."));
        library.has("huggingface", "Hugging Face cache", CACHE, NeighbourLibrary.model(
                CACHE + "/models--stoneworks--lantern/snapshots/4f1/lantern.safetensors", "lantern", "main", "z-image",
                12_300_000_000L, Map.of()));
        library.has("a1111", "Forge", FORGE, NeighbourLibrary.model(
                FORGE + "/models/Lora/duskline_panorama.safetensors", "Duskline Panorama", "lora", "sd-1",
                168_000_000L, Map.of("name", FORGE + "/models/Lora/duskline_panorama.civitai.info model.name")));
        library.cannotRead(FORGE, FORGE + "/models/private", "Access is denied.");
        return library;
    }

    private static Map<String, String> database(String... fields) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String field : fields) {
            said.put(field, INVOKE + "/databases/invokeai.db models." + field);
        }
        return said;
    }

    private static Map<String, String> sidecar(String stem) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", COMFY + "/models/loras/" + stem + ".metadata.json model_name");
        said.put("trigger_phrases", COMFY + "/models/loras/" + stem + ".civitai.info trainedWords");
        said.put("tags", COMFY + "/models/loras/" + stem + ".metadata.json tags");
        said.put("cover_image", COMFY + "/models/loras/" + stem + ".preview.png");
        return said;
    }

    static Outcome filled(String path) {
        return new Outcome(path, "Filled", "k9", State.ENRICHED, null, null, 1, Map.of("tags", path + " tags"),
                List.of());
    }
}
