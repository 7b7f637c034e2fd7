// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalDouble;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 10   | Verifying, 0 B of 9.84 TB
            0.01 | 1    | Verifying, 98.4 GB of 9.84 TB
            0.1  | 2000 | Verifying, 984 GB of 9.84 TB, 492 MB/s, 5 h 0 min left
            0.5  | 100  | Verifying, 4.92 TB of 9.84 TB, 49.2 GB/s, 2 min left
            0.99 | 1000 | Verifying, 9.74 TB of 9.84 TB, 9.74 GB/s, less than a minute left
            """)
    void howFastItGoesAndHowLongItTakesIsTold(double done, int seconds, String words) {
        assertEquals(words, new Pace("Verifying", 9_840_000_000_000L).words(OptionalDouble.of(done),
                Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({"0", "5"})
    void withoutBytesThereIsNothingToTell(int seconds) {
        assertEquals("Verifying", new Pace("Verifying", 0).words(OptionalDouble.empty(), Duration.ofSeconds(seconds)));
    }
}
