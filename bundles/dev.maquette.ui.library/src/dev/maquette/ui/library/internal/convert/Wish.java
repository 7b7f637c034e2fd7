// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.convert;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.ConvertModel;

/**
 * What a model is to become.
 *
 * @param precision null to leave weights as they are
 * @param name empty for the usual one
 */
record Wish(ModelSummary model, ConversionTarget target, Precision precision, String name) {

    /** What is made of such models most often. */
    static Wish usual(ModelSummary model) {
        return new Wish(model, "main".equals(model.type().id()) ? ConversionTarget.ONNX : ConversionTarget.SAFETENSORS,
                null, "");
    }

    Wish to(ConversionTarget other) {
        return new Wish(model, other, precision, name);
    }

    Wish with(Precision other) {
        return new Wish(model, target, other, name);
    }

    Wish called(String other) {
        return new Wish(model, target, precision, other);
    }

    ConvertModel request(boolean dryRun) {
        return new ConvertModel(model.key(), target, precision, name.isBlank() ? null : name.strip(), null, dryRun);
    }
}
