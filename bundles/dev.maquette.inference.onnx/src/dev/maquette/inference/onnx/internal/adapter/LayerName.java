// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.inference.onnx.internal.network.OriginalNames;

/**
 * A layer as a training script names it. Some write dots and some underscores between the modules, so that names are
 * compared with underscores alone.
 *
 * @param written as in the file
 * @param flat without what it begins with
 */
record LayerName(String written, Network network, String flat) {

    private static final List<String> WRAPPED = List.of("base_model_model_", "lycoris_");
    private static final String TEXT_MODEL = "text_model_";
    /** Diffusers once kept LoRAs of attention in the processors of it. */
    private static final String PROCESSOR = "_processor_";
    private static final Pattern BLOCK =
            Pattern.compile("(?:(input|output)_blocks_(\\d{1,4})|(middle)_block)_(\\d)_?(.*)");
    private static final Pattern NUMBERED = Pattern.compile("(time_embed|label_emb_0|out)_(\\d)");
    private static final Pattern INNER = Pattern.compile("(in|emb|out)_layers_(\\d)");
    private static final String WEIGHT = ".weight";

    /** @param written with dots or underscores */
    static LayerName of(String written) {
        var flat = flat(written).replace(PROCESSOR, "_");
        for (var wrapping : WRAPPED) {
            flat = flat.startsWith(wrapping) ? flat.substring(wrapping.length()) : flat;
        }
        for (var network : Network.values()) {
            var prefix = network.prefix(flat);
            if (prefix.isPresent()) {
                return new LayerName(written, network, flat.substring(prefix.get().length()));
            }
        }
        return new LayerName(written, flat.startsWith(TEXT_MODEL) ? Network.TEXT : Network.DENOISER, flat);
    }

    static String flat(String name) {
        return name.replace('.', '_');
    }

    /**
     * What the layer may be called, the likeliest first.
     *
     * @param layers how many residual blocks the denoiser has on each level
     */
    List<String> candidates(int layers) {
        if (network != Network.DENOISER) {
            return List.of(flat, TEXT_MODEL + flat);
        }
        return original().map(name -> List.of(flat(withoutWeight(OriginalNames.unet(name + WEIGHT, layers)))))
                .orElseGet(() -> List.of(flat, flat + "_0"));
    }

    /** With dots where they are in an original checkpoint, as far as it takes; empty for a name of diffusers. */
    private Optional<String> original() {
        var block = BLOCK.matcher(flat);
        if (block.matches()) {
            var inner = INNER.matcher(block.group(5)).replaceFirst("$1_layers.$2");
            var stem = block.group(3) == null ? block.group(1) + "_blocks." + block.group(2) : "middle_block";
            return Optional.of(stem + "." + block.group(4) + (inner.isEmpty() ? "" : "." + inner));
        }
        var numbered = NUMBERED.matcher(flat);
        return numbered.matches()
                ? Optional.of(numbered.group(1).replace("_0", ".0") + "." + numbered.group(2))
                : Optional.empty();
    }

    private static String withoutWeight(String name) {
        return name.endsWith(WEIGHT) ? name.substring(0, name.length() - WEIGHT.length()) : name;
    }
}
