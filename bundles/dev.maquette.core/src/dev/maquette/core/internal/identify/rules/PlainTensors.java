// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.probe.TensorInfo;

/**
 * Tensors under the names that rules speak of: without the wrapper that a training program put around all of them, and
 * without the name that PEFT gives an adapter. A file of plain names stays as it is.
 */
final class PlainTensors {

    /** Members that hold the model where a file holds other things too; the first that is there. */
    private static final List<String> WRAPPERS = List.of("state_dict.", "model_state_dict.", "params_ema.",
            "params-ema.", "params.");
    private static final List<String> COMMON = List.of("module.", "netG.");
    private static final String END = ".weight";
    private static final int HALF = ".lora_A".length();

    private PlainTensors() {
    }

    static Map<String, TensorInfo> of(Map<String, TensorInfo> tensors) {
        var wrapper = wrapper(tensors.keySet());
        var plain = wrapper == null ? tensors : without(wrapper, tensors);
        for (var prefix : COMMON) {
            if (!plain.isEmpty() && plain.keySet().stream().allMatch(name -> name.startsWith(prefix))) {
                plain = without(prefix, plain);
            }
        }
        return unnamed(plain);
    }

    /** The first of the wrappers that is there, or null. */
    private static String wrapper(Set<String> names) {
        int first = WRAPPERS.size();
        for (var name : names) {
            for (int i = 0; i < first; i++) {
                if (name.startsWith(WRAPPERS.get(i))) {
                    first = i;
                }
            }
        }
        return first == WRAPPERS.size() ? null : WRAPPERS.get(first);
    }

    private static Map<String, TensorInfo> without(String prefix, Map<String, TensorInfo> tensors) {
        var plain = new LinkedHashMap<String, TensorInfo>();
        tensors.forEach((name, tensor) -> {
            if (name.startsWith(prefix)) {
                plain.put(name.substring(prefix.length()), tensor);
            }
        });
        return Collections.unmodifiableMap(plain);
    }

    /** {@code x.lora_A.default.weight} is {@code x.lora_A.weight}, unless the file holds several adapters. */
    private static Map<String, TensorInfo> unnamed(Map<String, TensorInfo> tensors) {
        Set<String> adapters = new LinkedHashSet<>();
        for (var name : tensors.keySet()) {
            int start = adapterStart(name);
            if (start > 0) {
                adapters.add(name.substring(start, name.length() - END.length()));
            }
        }
        if (adapters.size() != 1) {
            return tensors;
        }
        var plain = new LinkedHashMap<String, TensorInfo>();
        tensors.forEach((name, tensor) -> {
            int start = adapterStart(name);
            plain.put(start > 0 ? name.substring(0, start - 1) + END : name, tensor);
        });
        return Collections.unmodifiableMap(plain);
    }

    /** Where an adapter's name begins, or -1 when there is none. */
    private static int adapterStart(String name) {
        int end = name.length() - END.length();
        if (end <= 0 || !name.endsWith(END)) {
            return -1;
        }
        int half = name.lastIndexOf('.', end - 1) - HALF;
        int start = half + HALF + 1;
        return half > 0 && start < end && (name.startsWith(".lora_A.", half) || name.startsWith(".lora_B.", half))
                ? start
                : -1;
    }
}
