// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import dev.maquette.api.probe.TensorInfo;

/**
 * One tensor of a model.
 *
 * @param component sub-model it belongs to, empty for a model without
 * @param name as the file has it
 * @param file the part it lies in
 */
public record Tensor(String component, String name, String file, TensorInfo info) {

    /** What no other tensor of the model is called: its name, after its sub-model's name and a slash if it has one. */
    public String path() {
        return component.isEmpty() ? name : component + "/" + name;
    }

    /** Whether another tensor has this one's dtype and shape. */
    public boolean alike(Tensor other) {
        return info.dtype().equals(other.info.dtype()) && info.shape().equals(other.info.shape());
    }
}
