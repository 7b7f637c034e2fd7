// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://x.example/a.bin                                | https://x.example/a.bin
            https://ann:word@x.example/a.bin#here                  | https://x.example/a.bin
            https://x.example/1?token=abc                          | https://x.example/1
            https://x.example/1?type=Model&token=abc&format=Tensor | https://x.example/1?type=Model&format=Tensor
            https://x.example/1?X-Amz-Signature=abc&v=2            | https://x.example/1?v=2
            org/repo:fp16                                          | org/repo:fp16
            C:/models/what?token=abc                               | C:/models/what?token=abc
            """)
    void secretsAreLeftOutOfAddresses(String given, String kept) {
        assertEquals(kept, SourceText.kept(given));
    }

    @Test
    void ordersAreUnderstoodByAnotherProcess() {
        for (var order : new Order[]{Order.PAUSE, Order.CANCEL, Order.restart("https://x.example/a b")}) {
            assertEquals(Optional.of(order), Order.of(order.text()));
        }
        assertEquals(Optional.empty(), Order.of("a word of later"));
        assertEquals(Optional.empty(), Order.of(null));
    }
}
