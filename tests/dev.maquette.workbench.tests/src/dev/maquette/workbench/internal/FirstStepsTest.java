// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.request.FindNeighbours.Neighbour;

class FirstStepsTest {

    private static FirstSteps steps(boolean scan, boolean sample, boolean starters) {
        return new FirstSteps(Path.of("/library"), List.of(), scan, sample, starters);
    }

    @Test
    void theButtonSaysWhatItDoes() {
        assertEquals("Install the sample and start", steps(false, true, false).verb());
        assertEquals("Go on", steps(true, false, false).verb());
        assertEquals("Start", steps(false, false, false).verb());
    }

    @Test
    void theButtonSaysHowManyModelsAreAdopted() {
        FirstSteps many = new FirstSteps(Path.of("/library"), List.of(neighbour("a", 412), neighbour("b", 1088)),
                false, true, false);
        FirstSteps one = new FirstSteps(Path.of("/library"), List.of(neighbour("a", 1)), true, false, false);

        assertEquals("Adopt 1,500 models and start", many.verb());
        assertEquals("Adopt 1 model and start", one.verb());
    }

    private static Neighbour neighbour(String root, int models) {
        return new Neighbour("comfyui", "ComfyUI", "/" + root, models, 1, List.of());
    }

    @Test
    void itGoesOnWhereTheNextChoiceIs() {
        assertEquals("scan", steps(true, true, true).tab());
        assertEquals("starters", steps(false, true, true).tab());
        assertNull(steps(false, true, false).tab());
    }
}
