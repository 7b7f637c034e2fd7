// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.testkit.library.ModelRecords;

class CompletionTest {

    private static ImageSettings complete(Refiner refiner) {
        var model = ModelRecords.model("key", "Tiny", "main", "sdxl", "checkpoint", 1, "");
        var settings = ImageSettings.of("a kiln").change().refiner(refiner).build();
        return Completion.of(ImageTask.of(model, Path.of("kiln"), settings), 512);
    }

    @Test
    void whenARefinerGoesOnIsFilledIn() {
        assertEquals(new Refiner("finer", 0.8), complete(new Refiner("finer", null)).refiner());
        assertEquals(new Refiner("finer", 0.5), complete(new Refiner("finer", 0.5)).refiner());
        assertEquals(null, complete(null).refiner());
    }
}
