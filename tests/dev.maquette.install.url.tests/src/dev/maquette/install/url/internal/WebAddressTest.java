// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.url.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({"https://x.example/m.bin,https://x.example/m.bin",
            "https://x.example/my model [1].bin,https://x.example/my%20model%20[1].bin",
            "https://x.example/100%.bin#top,https://x.example/100%25.bin",
            "https://huggingface.co/o/r/blob/main/sub/m.bin,https://huggingface.co/o/r/resolve/main/sub/m.bin",
            "https://huggingface.co/o/r/resolve/main/blob/m.bin,https://huggingface.co/o/r/resolve/main/blob/m.bin",
            "https://x.example/o/r/blob/main/m.bin,https://x.example/o/r/blob/main/m.bin"})
    void whatIsPastedIsAnAddress(String text, String file) {
        assertEquals(Optional.of(file.replace("[", "%5B").replace("]", "%5D")),
                WebAddress.of(text).map(address -> address.file().toString()));
    }

    @ParameterizedTest
    @CsvSource({
            "https://x.example/m?type=Model&token=abc&format=SafeTensor,https://x.example/m?type=Model&format=SafeTensor",
            "https://x.example/m?X-Amz-Signature=1&Expires=2&Key-Pair-Id=3,https://x.example/m",
            "https://x.example/m?download=true,https://x.example/m?download=true"})
    void whatIsRecordedHoldsNoKey(String text, String source) {
        assertEquals(source, WebAddress.of(text).orElseThrow().source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "http:/x.example/m.bin", "example.org/m.bin", "/data/m.bin", "ftp://x/m.bin"})
    void otherTextsAreNone(String text) {
        assertFalse(WebAddress.looksLike(text));
    }

    @Test
    void aWrongOneLooksLikeOneButIsNone() {
        assertTrue(WebAddress.looksLike("https://a b/m.bin"));
        assertEquals(Optional.empty(), WebAddress.of("https://a b/m.bin"));
    }
}
