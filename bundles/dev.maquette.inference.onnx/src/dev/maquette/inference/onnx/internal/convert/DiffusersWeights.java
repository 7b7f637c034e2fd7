// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.convert.Precision;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.pipeline.OriginalCheckpoint;

/** The weights of a checkpoint as they lie in the folder of diffusers: by other names, and some in another shape. */
final class DiffusersWeights {

    private static final Map<String, String> FILES = Map.of("text_encoder", "text_encoder/model.safetensors",
            "text_encoder_2", "text_encoder_2/model.safetensors", "unet", "unet/diffusion_pytorch_model.safetensors",
            "vae", "vae/diffusion_pytorch_model.safetensors");
    private static final Set<ElementType> COUNTS = Set.of(ElementType.I32, ElementType.I64);
    /** As OpenCLIP has it: its columns are rows elsewhere. */
    private static final String TURNED = "text_projection";
    /** What is attended with in a VAE, which checkpoints have as convolutions of one pixel. */
    private static final Pattern PIXELWISE = Pattern.compile(".*\\.attentions\\.0\\.to_(q|k|v|out\\.0)\\.weight");

    private DiffusersWeights() {
    }

    /** By the paths of the files, then by their names. */
    static Map<String, Map<String, NewTensor>> of(OriginalCheckpoint source, Precision precision) {
        var all = new LinkedHashMap<String, Map<String, NewTensor>>();
        source.networks().forEach((network, weights) -> all.put(FILES.get(network),
                tensors(network, weights, source, precision)));
        return all;
    }

    private static Map<String, NewTensor> tensors(String network, Weights weights, OriginalCheckpoint source,
            Precision precision) {
        var folder = source.store().folder();
        var tensors = new TreeMap<String, NewTensor>();
        weights.all().forEach((name, weight) -> {
            if (name.equals(TURNED)) {
                if (network.equals("text_encoder_2")) {
                    tensors.put(TURNED + ".weight", new Turned(Tensors.of(weight, folder, precision)));
                }
            } else if (!COUNTS.contains(weight.type())) {
                tensors.put(name, Tensors.of(network.equals("vae") ? flat(name, weight) : weight, folder, precision));
            }
        });
        return tensors;
    }

    private static Weight flat(String name, Weight weight) {
        var shape = weight.shape();
        return PIXELWISE.matcher(name).matches() && shape.length > 2 && weight.count() == shape[0] * shape[1]
                ? weight.as(shape[0], shape[1]) : weight;
    }
}
