// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReadAheadTest {

    private final List<Integer> taken = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    @AfterEach
    void release() {
        never.countDown();
    }

    @Test
    void outcomesArriveInTheOrderOfTheWork() {
        try (var line =
                new ReadAhead<Integer>(3, 8, workers -> IntStream.range(0, 2000).forEach(i -> workers.accept(() -> {
                    for (int turns = ThreadLocalRandom.current().nextInt(50); turns > 0; turns--) {
                        Thread.onSpinWait();
                    }
                    return i;
                })), cancelled::get)) {
            line.drain(taken::add, this::nothing);
        }
        assertEquals(IntStream.range(0, 2000).boxed().toList(), taken);
    }

    @Test
    void noMoreThanTheLimitIsUnderWay() {
        var begun = new AtomicInteger();
        try (var line =
                new ReadAhead<Integer>(2, 4, workers -> IntStream.range(0, 100).forEach(i -> workers.accept(() -> {
                    begun.incrementAndGet();
                    return i;
                })), cancelled::get)) {
            line.drain(i -> {
                assertTrue(begun.get() <= i + 1 + 4 + 1, () -> begun + " begun when " + i + " is taken");
                taken.add(i);
            }, this::nothing);
        }
        assertEquals(100, taken.size());
    }

    @Test
    void whoCancelsWaitsNeitherForTheSearchNorForAWorker() {
        try (var line = new ReadAhead<Integer>(2, 8, workers -> {
            workers.accept(() -> 1);
            workers.accept(() -> {
                never.await();
                return 2;
            });
            await();
        }, cancelled::get)) {
            assertThrows(OperationCanceledException.class, () -> line.drain(taken::add, () -> cancelled.set(true)));
        }
        assertEquals(List.of(1), taken);
    }

    @Test
    void aSearchThatHangsCanBeCancelledBeforeItFindsAnything() {
        try (var line = new ReadAhead<Integer>(2, 8, workers -> await(), cancelled::get)) {
            assertThrows(OperationCanceledException.class, () -> line.drain(taken::add, () -> cancelled.set(true)));
        }
    }

    @Test
    void whatFailsIsThrownWhereItWouldHaveArrived() {
        try (var line = new ReadAhead<Integer>(2, 8, workers -> {
            workers.accept(() -> 1);
            workers.accept(() -> {
                throw new IllegalArgumentException("broken");
            });
        }, cancelled::get)) {
            assertThrows(IllegalArgumentException.class, () -> line.drain(taken::add, this::nothing));
        }
        assertEquals(List.of(1), taken);
    }

    @Test
    void aSearchThatFailsIsToldAfterWhatItFound() {
        try (var line = new ReadAhead<Integer>(2, 8, workers -> {
            workers.accept(() -> 1);
            throw new IllegalStateException("gone");
        }, cancelled::get)) {
            assertThrows(IllegalStateException.class, () -> line.drain(taken::add, this::nothing));
        }
        assertEquals(List.of(1), taken);
    }

    private void nothing() {
        // whoever waits just waits
    }

    private void await() {
        try {
            never.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
