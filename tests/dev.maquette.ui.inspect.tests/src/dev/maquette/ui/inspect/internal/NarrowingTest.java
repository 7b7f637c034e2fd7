// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

class NarrowingTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> display = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final Narrowing<String> narrowing = new Narrowing<>(background::add, display::add, shown::add);

    private static void runAll(Deque<Runnable> work) {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    @Test
    void rowsAreWorkedOutInTheBackgroundAndShownOnTheDisplay() {
        narrowing.to(() -> "found");
        assertEquals(1, background.size());
        runAll(background);
        assertEquals(List.of(), shown);
        runAll(display);
        assertEquals(List.of("found"), shown);
    }

    @Test
    void onlyTheLatestWishIsShownWhicheverIsReadyFirst() {
        narrowing.to(() -> "first");
        narrowing.to(() -> "second");
        background.removeLast().run();
        runAll(background);
        runAll(display);
        assertEquals(List.of("second"), shown);
    }

    @Test
    void whatNobodyWantsAnyMoreIsNotShown() {
        narrowing.to(() -> "of another file");
        runAll(background);
        narrowing.forget();
        runAll(display);
        assertEquals(List.of(), shown);
    }
}
