// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.Offer;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Terms;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.testkit.library.MemorySources;

class HubRowTest {

    private static final String GATE = "atelier/harbour is gated: its owners want to know who takes it.";

    private static Choice choice(String note, boolean available) {
        return new Choice("atelier/harbour", "harbour", null, ModelType.UNKNOWN, BaseModel.UNKNOWN,
                ModelFormat.UNKNOWN, null, List.<PlannedFile>of(), true, note, available);
    }

    private static List<String> notes(String gate, Choice choice) {
        Offer offer = MemorySources.offer("atelier/harbour", Terms.unknown(), gate, choice);
        return HubRow.of(offer, "").stream().map(row -> ((HubRow.Pick) row).note()).toList();
    }

    @Test
    void whatAGateWantsIsNotToldAgainBesideEachFile() {
        assertEquals(List.of("Gated"), notes(GATE, choice(GATE, false)));
    }

    @Test
    void whatElseIsToKnowOfAFileStaysAsItIs() {
        assertEquals(List.of("Early access until 3 March"), notes(null, choice("Early access until 3 March", false)));
        assertEquals(List.of(""), notes(null, choice(null, true)));
    }
}
