// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

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

    /** Where each tensor's values are in the file that this is the header of. */
    Map<String, TensorPlace> places(Path file) {
        Map<String, TensorPlace> places = LinkedHashMap.newLinkedHashMap(tensors.size());
        layout.begins(tensors).forEach((name, begin) -> places.put(name, new TensorPlace(file, begin)));
        return places;
    }
}
