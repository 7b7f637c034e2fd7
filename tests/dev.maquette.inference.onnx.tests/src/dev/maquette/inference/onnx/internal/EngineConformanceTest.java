// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.inference.onnx.internal.device.Devices;
import dev.maquette.inference.onnx.internal.pipeline.TinyModel;
import dev.maquette.testkit.contract.EngineContract;
import dev.maquette.testkit.library.ModelRecords;

/** The engine on ONNX Runtime is held to what any plug-in's is. */
class EngineConformanceTest extends EngineContract {

    private static final ModelRecord MODEL = ModelRecords.model("key", "Tiny", "main", "sd-1", "onnx", 1, "");
    private static final ImageSettings SETTINGS = new ImageSettings.Builder("a red circle").negativePrompt("").steps(3)
            .scheduler("euler").seed(7L).size(64, 64).count(1).build();

    @TempDir
    private Path folder;

    @Override
    protected ImageEngine engine() {
        return SampleEngine.of(new Devices(), DrawingSettings::usual);
    }

    @Override
    protected ImageTask task() {
        return ImageTask.of(MODEL, TinyModel.folder(), SETTINGS);
    }

    @Override
    protected ImageTask foreignTask() throws IOException {
        return ImageTask.of(MODEL, Files.write(folder.resolve("kiln.npz"), new byte[64]), SETTINGS);
    }
}
