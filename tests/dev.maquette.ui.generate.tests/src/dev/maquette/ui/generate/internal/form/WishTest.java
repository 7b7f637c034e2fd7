// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.DefaultSettings;

class WishTest {

    private static final Wish WISH = Wish.first().withModel("a1").withDevice("cuda").prompt("a \"boat\"\n at dusk")
            .withLora("b1", 0.35).withLora("b2", -1).using("b2", false)
            .with(s -> s.negativePrompt("frame").steps(12).cfgScale(3.5).size(640, 512).seed(4_294_967_295L).count(4)
                    .vae("c1").clipSkip(2).cfgRescale(0.7).refiner(new Refiner("r", 0.8))
                    .start(new Start("/lake.png", null, 0.5)));

    @Test
    void nothingIsLostWhileItIsKept() {
        assertEquals(WISH, Json.read(Json.write(WISH), Wish.class));
    }

    @Test
    void whatAnEarlierVersionDidNotKeepIsAsUsual() {
        Wish old = Json.read("{\"model\":\"a1\",\"settings\":{\"prompt\":\"a boat\"}}", Wish.class);
        assertEquals("a boat", old.settings().prompt());
        assertEquals(Wish.STEPS, old.settings().steps());
        assertEquals(1, old.settings().count());
        assertEquals(List.of(), old.settings().loras());
    }

    @Test
    void aModelWithoutSettingsOfItsOwnIsUsedAsUsualInItsOwnSize() {
        Wish next = WISH.withDefaults(null, 768, true);
        assertEquals(Wish.STEPS, next.settings().steps());
        assertEquals(768, next.settings().width());
        assertNull(next.settings().vae());
        assertEquals("frame", next.settings().negativePrompt());
        assertEquals(4, next.settings().count());
    }

    @Test
    void whatAModelSaysTakesPlaceAndTheRestMayStay() {
        DefaultSettings usual = new DefaultSettings("c9", null, "lcm", 4, 1.0, null, null, null, null, null, null, null,
                null, null, null, null);
        Wish next = WISH.withDefaults(usual, 768, false);
        assertEquals("lcm", next.settings().scheduler());
        assertEquals(4, next.settings().steps());
        assertEquals("c9", next.settings().vae());
        assertEquals(640, next.settings().width());
    }

    @Test
    void aSizeThatIsFarFromTheModelsDoesNotStay() {
        assertEquals(64, WISH.withDefaults(null, 64, false).settings().height());
        assertEquals(512, WISH.withDefaults(null, 768, false).settings().height());
    }

    @Test
    void onlyLorasThatAreUsedAreDrawnWith() {
        ImageSettings drawn = WISH.request().settings();
        assertEquals(List.of(new Lora("b1", 0.35)), drawn.loras());
        assertEquals(List.of("b1", "b2"), WISH.settings().loras().stream().map(Lora::model).toList());
    }
}
