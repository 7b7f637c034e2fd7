// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.library.internal.list.ListContent;

class AmountTest {

    private final List<ModelSummary> models = ModelRecords.dozen().stream().map(ModelRecords::summary).toList();
    private final ModelSummary main =
            models.stream().filter(m -> m.type().id().equals("main")).findFirst().orElseThrow();
    private final ModelSummary lora =
            models.stream().filter(m -> m.type().id().equals("lora")).findFirst().orElseThrow();

    @Test
    void whatIsFoldedOrFilteredAwayCountsInTheSizeOnly() {
        ListContent content = ListContent.of(List.of(main, lora), Set.of("lora"));
        ModelSummary filtered = models.getLast();
        Amount amount = Amount.of(List.of(main.key(), lora.key(), filtered.key(), "gone"), content,
                Map.of(filtered.key(), filtered));
        assertEquals(1, amount.shown());
        assertEquals(main.fileSize() + lora.fileSize() + filtered.fileSize(), amount.bytes());
    }
}
