// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

class NewEntryTest {

    @Test
    void takesTheProposedTriggerPhrases() {
        assertEquals(List.of("ohwx woman", "tok"), phrases(List.of("ohwx woman", "tok")));
        assertEquals(List.of(), phrases(null));
    }

    private static List<String> phrases(List<String> proposed) {
        var identification = new Identification("x", Status.IDENTIFIED, new ModelType("lora"), new BaseModel("sd-1"),
                new ModelFormat("lycoris"), null, null, null, null, null, proposed, Map.of(), "x", 1, "rule", 1, null,
                List.of(),
                List.of(), null);
        return List.copyOf(NewEntry.of("key", "x", new Delivery(Path.of("x"), "x", "path"), identification)
                .getTriggerPhrases());
    }
}
