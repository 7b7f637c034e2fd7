// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import java.util.Map;
import java.util.stream.Stream;

import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.TensorInfo;

/**
 * What one file of a model holds.
 *
 * @param component the sub-model of a folder that the file belongs to, such as {@code unet}; several shards belong to
 *     one. Empty for a model that has none
 * @param file relative POSIX path, or the name of a model that is one file; empty for what a folder itself says
 * @param container the format that read it, such as {@code safetensors}; null when none could
 * @param fileSize bytes
 * @param metadata what the file says about itself; for a folder also its configurations, each as JSON by its path
 * @param tensors name to tensor, in the order of the file
 * @param safety what the file would do to a program that loads it; null when its format cannot run code
 * @param problem why it could not be read, a sentence; null when it could
 */
public record Part(String component, String file, String container, long fileSize, Map<String, String> metadata,
        Map<String, TensorInfo> tensors, Safety safety, String problem) {

    Stream<Tensor> tensorList() {
        return tensors.entrySet().stream().map(entry -> new Tensor(component, entry.getKey(), file, entry.getValue()));
    }
}
