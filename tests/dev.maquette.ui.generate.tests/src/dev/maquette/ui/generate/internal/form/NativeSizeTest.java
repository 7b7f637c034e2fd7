// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;

class NativeSizeTest {

    @TempDir
    private Path folder;

    private static ModelRecord model(String base) {
        return ModelRecords.model("k", "Model", "main", base, "onnx", 1, null);
    }

    private void write(String name, String json) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }

    @Test
    void aFolderTellsItByItsNetworks() throws IOException {
        write("unet/config.json", "{\"sample_size\": 8}");
        assertEquals(64, NativeSize.of(model("sd-1"), folder), "three halvings are usual");
        write("vae_decoder/config.json", "{\"block_out_channels\": [8, 16]}");
        assertEquals(16, NativeSize.of(model("sd-1"), folder));
    }

    @Test
    void whatIsNoSizeIsNotBelieved() throws IOException {
        write("unet/config.json", "{\"sample_size\": 4000000}");
        assertEquals(512, NativeSize.of(model("sd-1"), folder));
        write("unet/config.json", "{\"sample_size\": [64, 64]}");
        assertEquals(1024, NativeSize.of(model("sdxl"), folder));
    }

    @Test
    void elseTheBaseDecides() {
        Path file = folder.resolve("model.safetensors");
        assertEquals(512, NativeSize.of(model("sd-1"), file));
        assertEquals(1024, NativeSize.of(model("sdxl"), file));
        assertEquals(512, NativeSize.of(model("sd-2"), file));
        assertEquals(768, NativeSize.of(ModelRecords.changed(model("sd-2"), Map.of("prediction_type",
                "v_prediction")), file));
    }
}
