// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class FirstStepsTest {

    private static FirstSteps steps(boolean scan, boolean sample, boolean starters) {
        return new FirstSteps(Path.of("/library"), scan, sample, starters);
    }

    @Test
    void theButtonSaysWhatItDoes() {
        assertEquals("Install the sample and start", steps(false, true, false).verb());
        assertEquals("Go on", steps(true, false, false).verb());
        assertEquals("Start", steps(false, false, false).verb());
    }

    @Test
    void itGoesOnWhereTheNextChoiceIs() {
        assertEquals("scan", steps(true, true, true).tab());
        assertEquals("starters", steps(false, true, true).tab());
        assertNull(steps(false, true, false).tab());
    }
}
