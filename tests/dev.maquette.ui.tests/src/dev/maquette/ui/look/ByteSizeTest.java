// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({"0,0 B", "999,999 B", "1000,1.00 KB", "144000000,144 MB", "5150000,5.15 MB", "6460000000,6.46 GB",
            "22170000000,22.2 GB", "99960000000,100 GB", "999600000,1.00 GB", "1040000000000,1.04 TB"})
    void threeFiguresAndADecimalUnit(long bytes, String text) {
        assertEquals(text, ByteSize.text(bytes));
    }

    @Test
    void countsHaveSeparators() {
        assertEquals("3,412", ByteSize.count(3412));
    }
}
