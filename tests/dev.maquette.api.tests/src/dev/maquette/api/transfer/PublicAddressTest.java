// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://x.example/a.bin                                | https://x.example/a.bin
            https://ann:word@x.example/a.bin#here                  | https://x.example/a.bin
            https://ann:w@rd@x.example/a.bin                       | https://x.example/a.bin
            HTTPS://x.example/@ann/a.bin                           | HTTPS://x.example/@ann/a.bin
            https://x.example/1?token=abc                          | https://x.example/1
            https://x.example/1?type=Model&token=abc&format=Tensor | https://x.example/1?type=Model&format=Tensor
            https://x.example/1?X-Amz-Signature=abc&v=2            | https://x.example/1?v=2
            https://x.example/1?Signature=1&Expires=2&Key-Pair-Id=3 | https://x.example/1
            https://x.example/1?download=true                      | https://x.example/1?download=true
            https://x.example/1?user=ann@x.example                 | https://x.example/1?user=ann@x.example
            org/repo:fp16                                          | org/repo:fp16
            C:/models/what?token=abc                               | C:/models/what?token=abc
            """)
    void secretsAreLeftOutOfAddresses(String given, String kept) {
        assertEquals(kept, PublicAddress.of(given));
    }

    @Test
    void aSecondLineOfWhatWasPastedHidesNothing() {
        assertEquals("https://x.example/a", PublicAddress.of("https://x.example/a#b\ntoken=abc"));
        assertEquals("https://x.example/a", PublicAddress.of("https://x.example/a?token=b\nabc"));
    }
}
