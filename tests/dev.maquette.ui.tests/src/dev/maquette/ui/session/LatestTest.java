// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

class LatestTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    private static void work(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
        }
    }

    @Test
    void ofManyAskedForOnlyTheLastRuns() {
        Latest latest = new Latest(background::add);
        List.of("a", "b", "c").forEach(each -> latest.ask(() -> done.add(each)));
        work(background);
        assertEquals(List.of("c"), done);
    }

    @Test
    void whatIsAskedForMeanwhileRunsOnceAfterwards() {
        Latest latest = new Latest(background::add);
        latest.ask(() -> {
            done.add("first");
            List.of("a", "b").forEach(each -> latest.ask(() -> done.add(each)));
        });
        work(background);
        assertEquals(List.of("first", "b"), done);
        latest.ask(() -> done.add("again"));
        work(background);
        assertEquals(List.of("first", "b", "again"), done);
    }

    @Test
    void whatFollowsWaitsForTheRest() {
        Latest latest = new Latest(background::add, later::add);
        latest.ask(() -> done.add("first"));
        work(background);
        latest.ask(() -> done.add("soon after"));
        work(background);
        assertEquals(List.of("first"), done);
        work(later);
        assertEquals(List.of("first", "soon after"), done);
    }

    @Test
    void workThatFailsHoldsNothingUp() {
        Latest latest = new Latest(background::add);
        latest.ask(() -> {
            throw new IllegalStateException("broken");
        });
        assertThrows(IllegalStateException.class, () -> work(background));
        latest.ask(() -> done.add("next"));
        work(background);
        assertEquals(List.of("next"), done);
    }
}
