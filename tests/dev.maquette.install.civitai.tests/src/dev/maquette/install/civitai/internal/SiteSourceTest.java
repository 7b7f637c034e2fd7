// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSourceTest {

    private final Account account = new Account(Map.of("CIVITAI_ENDPOINT", "http://127.0.0.1:8080/")::get);

    @ParameterizedTest
    @CsvSource({"https://civitai.com/models/827184, civitai:827184",
            "https://civitai.com/models/827184/some-slug?modelVersionId=2514310, civitai:827184@2514310",
            "http://www.civitai.com/models/827184/?modelVersionId=2514310&x=y#z, civitai:827184@2514310",
            "https://civitai.red/models/827184, civitai:827184",
            "https://www.civitai.green/de/models/827184, civitai:827184",
            "civitai.com/models/827184, civitai:827184",
            "https://civitai.com/api/v1/models/827184, civitai:827184",
            "http://127.0.0.1:8080/models/827184, civitai:827184",
            "https://civitai.com/model-versions/2514310, civitai version 2514310",
            "https://civitai.com/api/v1/model-versions/2514310, civitai version 2514310",
            "https://civitai.com/api/download/models/2514310?type=Model&token=abc, civitai version 2514310",
            "urn:air:sdxl:checkpoint:civitai:827184@2514310, civitai:827184@2514310",
            "urn:air:sdxl:checkpoint:civitai:827184@2514310+2402203, civitai:827184@2514310+2402203",
            "air:sd1:lora:civitai:827184@2514310.safetensors, civitai:827184@2514310",
            "Civitai:827184, civitai:827184", "civitai:827184@2514310, civitai:827184@2514310"})
    void addressesAndAirsAreUnderstood(String text, String meant) {
        assertEquals(meant, SiteSource.of(text, account).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://civitai.com/images/12", "https://civitai.com/models/",
            "https://civitai.com/user/x",
            "https://example.com/models/827184", "https://civitai.com.example.org/models/1", "civitai:", "civitai:abc",
            "civitai:1@x", "urn:air:sdxl:checkpoint:huggingface:org/name@1", "org/civitai", "civitai", "/models/827184",
            "https://civitai.com:8443/models/1", "https://civi tai/models/1", ""})
    void whatIsNoModelOfTheSiteIsLeftToOthers(String text) {
        assertTrue(SiteSource.of(text, account).isEmpty());
    }

    @Test
    void aDownloadAddressSaysWhichFileIsWanted() {
        var source = SiteSource.of("https://civitai.com/api/download/models/25?type=Model&format=SafeTensor&size=pruned"
                + "&fp=fp16&token=secret", account).orElseThrow();
        assertEquals(Map.of("type", "Model", "format", "SafeTensor", "size", "pruned", "fp", "fp16"), source.wanted());
        assertTrue(!source.toString().contains("secret"));
    }
}
