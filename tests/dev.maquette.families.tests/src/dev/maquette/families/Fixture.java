// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import java.io.IOException;
import java.nio.file.Path;

import dev.maquette.testkit.format.SafetensorsFile;

/** A safetensors file with a true header and a hole where the weights would be. */
final class Fixture {

    private final SafetensorsFile model = new SafetensorsFile();

    Fixture tensor(String name, long... shape) {
        model.tensor(name, "F16", shape);
        return this;
    }

    Fixture metadata(String name, String value) {
        model.metadata(name, value);
        return this;
    }

    /** The layers of an adapter, each with both halves. */
    Fixture lora(String layer, long in, long out) {
        return tensor(layer + ".lora_down.weight", 4, in).tensor(layer + ".lora_up.weight", out, 4)
                .tensor(layer + ".alpha");
    }

    Path write(Path file) throws IOException {
        return model.write(file);
    }
}
