// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConveyorTest implements Conveyor.End<Integer> {

    private final List<Integer> taken = new ArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private final Conveyor<Integer> conveyor = new Conveyor<>(3, 4, this);
    private int mostUnderWay;
    private boolean cancelled;

    @Override
    public void take(Integer outcome) {
        taken.add(outcome);
    }

    @Override
    public void pause() {
        mostUnderWay = Math.max(mostUnderWay, conveyor.size());
        release.countDown();
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @AfterEach
    void stop() {
        conveyor.close();
    }

    @Test
    void outcomesArriveInTheOrderOfTheWork() {
        for (int i = 0; i < 2000; i++) {
            int number = i;
            conveyor.put(() -> {
                for (int turns = ThreadLocalRandom.current().nextInt(50); turns > 0; turns--) {
                    Thread.onSpinWait();
                }
                return number;
            });
        }
        conveyor.finish();
        assertEquals(IntStream.range(0, 2000).boxed().toList(), taken);
    }

    @Test
    void noMoreThanTheLimitIsUnderWay() {
        conveyor.put(() -> {
            release.await();
            return 0;
        });
        for (int i = 1; i < 100; i++) {
            int number = i;
            conveyor.put(() -> number);
        }
        conveyor.finish();
        assertEquals(100, taken.size());
        assertTrue(mostUnderWay <= 4, () -> mostUnderWay + " under way");
    }

    @Test
    void whatFailsIsThrownWhereItWouldHaveArrived() {
        conveyor.put(() -> 1);
        conveyor.put(() -> {
            throw new IllegalArgumentException("broken");
        });
        assertThrows(IllegalArgumentException.class, conveyor::finish);
        assertEquals(List.of(1), taken);
    }

    @Test
    void whoIsCancelledDoesNotWait() {
        conveyor.put(() -> {
            release.await();
            return 0;
        });
        cancelled = true;
        assertThrows(OperationCanceledException.class, () -> conveyor.put(() -> 1));
        assertThrows(OperationCanceledException.class, conveyor::finish);
        assertEquals(List.of(), taken);
    }
}
