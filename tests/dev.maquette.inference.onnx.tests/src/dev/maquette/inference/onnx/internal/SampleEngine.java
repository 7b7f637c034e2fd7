// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineAccount;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.inference.onnx.internal.device.Devices;

/** An engine that finds ONNX graphs, as those of the sample, and no other weights. */
final class SampleEngine {

    private SampleEngine() {
    }

    /** @param decided what the user has decided */
    static OnnxEngine of(Devices devices, Supplier<DrawingSettings> decided) {
        return new OnnxEngine((path, _) -> {
            if (path.endsWith("model.onnx")) {
                return new StoredModel("onnx", false, Map.of(), List.of());
            }
            throw new InvalidModelException("No installed format reads " + path);
        }, new EngineAccount() {

            @Override
            public Path runtimes() {
                return Path.of("no runtimes");
            }

            @Override
            public DrawingSettings settings() {
                return decided.get();
            }
        }, devices);
    }
}
