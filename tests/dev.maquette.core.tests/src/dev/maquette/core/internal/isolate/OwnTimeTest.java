// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OwnTimeTest {

    private long now = 100;
    private final OwnTime time = new OwnTime(() -> now);

    @Test
    void whatAPlugInWaitsForUsIsNotItsTime() {
        now += 5;
        time.pause();
        now += 1_000;
        assertEquals(5, time.nanos());
        time.goOn();
        now += 7;
        assertEquals(12, time.nanos());
    }

    @Test
    void ofTwoThreadsTheLastThatComesBackCounts() {
        time.pause();
        time.pause();
        time.goOn();
        now += 50;
        assertEquals(0, time.nanos());
        time.goOn();
        now += 3;
        assertEquals(3, time.nanos());
    }
}
