// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class GatheringTest {

    private final List<List<Integer>> taken = new ArrayList<>();
    private long now;
    private final Gathering<Integer> gathering = new Gathering<>(taken::add, () -> now);

    private void millis(int passed) {
        now += Duration.ofMillis(passed).toNanos();
    }

    @Test
    void theFirstIsHandedOnAtOnceAndTheOthersTogether() {
        gathering.add(1);
        gathering.add(2);
        millis(100);
        gathering.add(3);
        assertEquals(List.of(List.of(1)), taken);
        millis(200);
        gathering.add(4);
        assertEquals(List.of(List.of(1), List.of(2, 3, 4)), taken);
    }

    @Test
    void whatWaitsIsHandedOnAtTheEndAndOnce() {
        gathering.add(1);
        gathering.add(2);
        gathering.handOver();
        gathering.handOver();
        assertEquals(List.of(List.of(1), List.of(2)), taken);
    }

    @Test
    void fiftyThousandAtOnceComeInPieces() {
        IntStream.range(0, 50_000).forEach(gathering::add);
        gathering.handOver();
        assertEquals(50_000, taken.stream().mapToInt(List::size).sum());
        assertEquals(5000, taken.stream().mapToInt(List::size).max().orElseThrow());
    }
}
