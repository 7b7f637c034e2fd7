// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class EndingTest {

    private final Ending ending = new Ending();
    private final ArrayList<String> told = new ArrayList<>();

    @Test
    void eachIsToldOnceAlsoWhenItComesLate() {
        ending.whenItBegins(() -> told.add("early"));
        ending.begin();
        ending.begin();
        ending.whenItBegins(() -> told.add("late"));

        assertEquals(List.of("early", "late"), told);
    }

    @Test
    void whoeverHasLeftIsNotTold() {
        ending.whenItBegins(() -> told.add("gone")).close();
        ending.begin();

        assertTrue(told.isEmpty());
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersFromBeingTold() {
        ending.whenItBegins(() -> {
            throw new IllegalStateException("cannot");
        });
        ending.whenItBegins(() -> told.add("other"));
        ending.begin();

        assertEquals(List.of("other"), told);
    }

    @Test
    void operationsAreCancelledOnlyWhenPatienceIsOver() {
        var monitor = ending.monitor();
        ending.begin();
        assertFalse(monitor.isCanceled());

        ending.finish();
        assertTrue(monitor.isCanceled());
    }
}
