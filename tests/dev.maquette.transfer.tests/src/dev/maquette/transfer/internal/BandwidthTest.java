// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandwidthTest {

    @ParameterizedTest
    @CsvSource({"20M,20000000", "1.5MB/s,1500000", "800k,800000", "12345,12345", "2 G,2000000000", "fast,0", "-1,0",
            "'',0", ",0"})
    void whatPeopleWriteIsRead(String text, long rate) {
        assertEquals(rate, Bandwidth.parse(text));
    }
}
