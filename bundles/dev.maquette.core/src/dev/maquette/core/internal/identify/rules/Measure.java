// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Map;

/** A value that takes more than one place of a model to tell, and that rules can ask for by name. */
interface Measure {

    /** Every measure there is. */
    Map<String, Measure> ALL = Map.of("lora.text_width", new LoraTextWidth(), "lora.pairs",
            subject -> subject.layers().pairs(), "lora.orphans", subject -> subject.layers().orphans(), "wan.expert",
            new WanExpert(),
            "tensors", subject -> (long) subject.tensors().size(),
            "scaled_weights", Subject::scaledWeights);

    /** A number or text, or null when the model does not tell. */
    Object of(Subject subject);
}
