// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import dev.maquette.inference.onnx.internal.network.Safetensors;

/** The sample without graphs: they are made of its weights. */
public final class WeightsOfTinyModel {

    private WeightsOfTinyModel() {
    }

    /** It as the engine finds it. */
    public static PipelineSource source() throws IOException {
        var parts = new HashMap<String, WeightStore>();
        for (var part : Map.of("text_encoder", "model", "unet", "diffusion_pytorch_model", "vae",
                "diffusion_pytorch_model").entrySet()) {
            var folder = TinyModel.weights().resolve(part.getKey());
            parts.put(part.getKey(), new WeightStore(folder,
                    Safetensors.of(folder.resolve(part.getValue() + ".safetensors"))));
        }
        return new DiffusersFolder(TinyModel.weights(), parts);
    }
}
