// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.maquette.api.convert.Converter;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.testkit.contract.ConverterContract;

/** The converter to safetensors is held to what any plug-in's is: with values of 4096 numbers, stored as halves. */
class SafetensorsConverterTest extends ConverterContract {

    private static final TensorInfo VALUES = new TensorInfo("F32", List.of(64L, 64L), 4 * 64 * 64);

    @Override
    protected Converter converter() {
        return new SafetensorsConverter((path, _) -> stored(path), new SafetensorsWriter());
    }

    private static StoredModel stored(Path path) {
        var container = path.toString().endsWith(".pt") ? "torch" : "gguf";
        return new StoredModel(container, false, Map.of(),
                List.of(new Weight("", "w", VALUES, new TensorPlace(path, 0))));
    }

    @Override
    protected Path model(Path folder) throws IOException {
        return Files.write(folder.resolve("kiln.pt"), new byte[(int) VALUES.bytes()]);
    }

    @Override
    protected Path foreignModel(Path folder) throws IOException {
        return Files.write(folder.resolve("kiln.gguf"), new byte[8]);
    }

    @Override
    protected Precision precision() {
        return Precision.FP16;
    }
}
