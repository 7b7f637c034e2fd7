// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Map;

import dev.maquette.api.probe.TensorInfo;

/** A number that takes more than one tensor to tell, and that rules can ask for by name. */
interface Measure {

    /** Every measure there is. */
    Map<String, Measure> ALL = Map.of("lora.text_width", new LoraTextWidth());

    /** The number, or null when these tensors do not tell. */
    Long of(Map<String, TensorInfo> tensors);
}
