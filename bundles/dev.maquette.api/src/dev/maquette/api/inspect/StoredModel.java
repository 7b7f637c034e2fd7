// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import java.util.List;
import java.util.Map;

import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/**
 * A model's tensors, and where their values are.
 *
 * @param container the format, such as {@code safetensors}, of a folder that of its weights
 * @param folder whether it is a folder
 * @param metadata what it says about itself
 */
public record StoredModel(String container, boolean folder, Map<String, String> metadata, List<Weight> weights) {

    public StoredModel {
        weights = List.copyOf(weights);
    }

    /**
     * One tensor.
     *
     * @param component the folder's sub-model that it belongs to, empty where there is none
     * @param name as its file has it
     * @param place of its values, null when they cannot be read in place
     */
    public record Weight(String component, String name, TensorInfo info, TensorPlace place) {
    }
}
