// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.api.convert.Converter;
import dev.maquette.inference.onnx.internal.pipeline.TinyModel;
import dev.maquette.testkit.contract.ConverterContract;

/** The converter to ONNX is held to what any plug-in's is. */
class OnnxConverterTest extends ConverterContract {

    @Override
    protected Converter converter() {
        return new OnnxConverter((path, _) -> WeightsFolder.of(path));
    }

    @Override
    protected Path model(Path folder) throws IOException {
        return copy(TinyModel.weights(), folder.resolve("tiny"));
    }

    @Override
    protected Path foreignModel(Path folder) throws IOException {
        return copy(TinyModel.folder(), folder.resolve("tiny-onnx"));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
