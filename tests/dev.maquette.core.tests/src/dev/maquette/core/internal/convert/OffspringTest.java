// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.model.ModelFormat;

/** What a converted model is called whose files no rule knows. */
class OffspringTest {

    @ParameterizedTest
    @CsvSource({"checkpoint, checkpoint", "lycoris, lycoris", "embedding_file, embedding_file",
            "gguf_quantized, checkpoint", "npz, checkpoint"})
    void aLayoutStaysAndAKindOfFileDoesNot(String before, String after) {
        assertEquals(after, Offspring.format(ConversionTarget.SAFETENSORS, new ModelFormat(before)));
    }
}
