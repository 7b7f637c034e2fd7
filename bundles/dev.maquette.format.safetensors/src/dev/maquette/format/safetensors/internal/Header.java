// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.probe.TensorInfo;

/**
 * A safetensors header.
 *
 * @param tensors in the order of the file
 * @param metadata the member {@code __metadata__}
 * @param layout where each tensor's bytes are
 */
record Header(Map<String, TensorInfo> tensors, Map<String, String> metadata, Layout layout) {

    /** @param expected how many tensors there will probably be */
    Header(int expected) {
        this(LinkedHashMap.newLinkedHashMap(expected), new LinkedHashMap<>(), new Layout());
    }
}
