// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceJsonTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`',
            textBlock = """
                    a/b, `{"type":"hf","repo_id":"a/b","variant":null,"subfolder":null,"access_token":null}`
                    a/b:fp16, `{"type":"hf","repo_id":"a/b","variant":"fp16","subfolder":null,"access_token":null}`
                    a/b:, `{"type":"hf","repo_id":"a/b","variant":null,"subfolder":null,"access_token":null}`
                    a/b::v2, `{"type":"hf","repo_id":"a/b","variant":null,"subfolder":"v2","access_token":null}`
                    a/b:v2, `{"type":"hf","repo_id":"a/b","variant":null,"subfolder":"v2","access_token":null}`
                    a/b:onnx:vae, `{"type":"hf","repo_id":"a/b","variant":"onnx","subfolder":"vae","access_token":null}`
                    a/b::text_encoder+tokenizer, `{"type":"hf","repo_id":"a/b","variant":null,"subfolder":"text_encoder+tokenizer","access_token":null}`
                    a/b::/x/y.safetensors, `{"type":"hf","repo_id":"a/b","variant":null,"subfolder":"x/y.safetensors","access_token":null}`
                    https://h.example/x.safetensors, `{"type":"url","url":"https://h.example/x.safetensors","access_token":null}`
                    civitai:12@34, `{"type":"url","url":"civitai:12@34","access_token":null}`
                    external://openai/gpt-image-2, `{"type":"external","provider_id":"openai","provider_model_id":"gpt-image-2"}`
                    /models/x.safetensors, `{"type":"local","path":"/models/x.safetensors","inplace":false}`
                    models/x.safetensors, `{"type":"local","path":"models/x.safetensors","inplace":false}`
                    ~/x, `{"type":"local","path":"~/x","inplace":false}`
                    """)
    void aSourceIsToldApart(String source, String json) {
        assertEquals(json, SourceJson.of(source, false).toString());
    }

    @Test
    void whatIsInPlaceIsAPath() {
        assertEquals("{\"type\":\"local\",\"path\":\"a/b\",\"inplace\":true}", SourceJson.of("a/b", true).toString());
    }

    @Test
    void nothingSecretOfAnAddressIsTold() {
        assertEquals("{\"type\":\"url\",\"url\":\"https://h.example/x?a=1\",\"access_token\":null}",
                SourceJson.of("https://ada:pass@h.example/x?a=1&token=hush#frag", false).toString());
    }
}
