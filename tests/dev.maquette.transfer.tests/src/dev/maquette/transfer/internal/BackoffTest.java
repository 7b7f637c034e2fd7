// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1,0,500", "1,1,1000", "2,0,1000", "2,0.5,1500", "3,1,4000", "6,0,15000", "6,1,30000", "1000,1,30000"})
    void pausesDoubleUpToTheLongestAndHalfOfEachIsChance(int failures, double chance, long milliseconds) {
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
        assertEquals(Duration.ofMillis(milliseconds), backoff.after(failures, chance));
    }
}
