// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.nio.file.Path;
import java.util.Arrays;

import dev.maquette.api.convert.Precision;
import dev.maquette.api.convert.StoredTensor;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.inference.onnx.internal.graph.Weight;

/** Weights as tensors to be written. */
final class Tensors {

    private Tensors() {
    }

    /**
     * A weight.
     *
     * @param folder below which its file is
     * @param precision null to leave it as it is
     */
    static StoredTensor of(Weight weight, Path folder, Precision precision) {
        var info = new TensorInfo(weight.type().name(), Arrays.stream(weight.shape()).boxed().toList(),
                weight.length());
        return StoredTensor.of(info, new TensorPlace(folder.resolve(weight.file()), weight.offset()), precision);
    }
}
