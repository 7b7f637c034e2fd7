// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.look.When;

class PictureWordsTest {

    private static final When NOW = new When(Instant.parse("2026-03-01T20:00:00Z"), ZoneOffset.UTC);

    private static Map<Fact, String> facts(Drawing picture) {
        return new PictureWords(picture, Map.of("a1", "Harrowgate XL v5", "b1", "Saltmarsh Film"), NOW).facts();
    }

    private static Map<Fact, String> facts(ImageSettings settings) {
        return facts(Examples.picture("/pictures/1.png", settings));
    }

    @Test
    void whatTheDesignShowsIsSaid() {
        var facts = facts(Examples.SETTINGS);

        assertEquals("Harrowgate XL v5", facts.get(Fact.MODEL));
        assertEquals("b2\u2026, not in the library 0.80\nSaltmarsh Film 0.35", facts.get(Fact.LORAS));
        assertEquals("DPM++ 2M SDE Karras", facts.get(Fact.SCHEDULER));
        assertEquals("28 \u00b7 CFG 5.5", facts.get(Fact.STEPS));
        assertEquals("1024 \u00d7 1024", facts.get(Fact.SIZE));
        assertEquals("2841907354", facts.get(Fact.SEED));
        assertEquals("4.3 s \u00b7 CUDA", facts.get(Fact.TIME));
        assertEquals("today, 18:30", facts.get(Fact.DRAWN));
        assertEquals("1.png", facts.get(Fact.FILE));
        assertEquals("text, watermark, frame", facts.get(Fact.NEGATIVE));
    }

    @Test
    void whatIsUsualOrNotSaidIsLeftOut() {
        var facts = facts(Examples.SETTINGS);

        assertEquals(Set.of(), Set.of(Fact.RESCALE, Fact.CLIP_SKIP, Fact.VAE, Fact.REFINER, Fact.START).stream()
                .filter(facts::containsKey).collect(Collectors.toSet()));
        assertEquals(Set.of(Fact.MODEL, Fact.SIZE, Fact.TIME, Fact.DRAWN, Fact.FILE), facts((ImageSettings) null)
                .keySet());
        assertEquals(Set.of(Fact.DRAWN, Fact.FILE),
                facts(new Drawing("/a.png", NOW.now(), 0, 0, null, null, null, null, null)).keySet());
    }

    @Test
    void whatIsSpecialIsSaid() {
        var facts = facts(Examples.SETTINGS.change().cfgRescale(0.7).clipSkip(1).vae("b1")
                .refiner(new Refiner("0123456789", 0.8))
                .start(new Start("/in/lake.png", "/in/mask.png", 0.65)).build());

        assertEquals("0.7", facts.get(Fact.RESCALE));
        assertEquals("1", facts.get(Fact.CLIP_SKIP));
        assertEquals("Saltmarsh Film", facts.get(Fact.VAE));
        assertEquals("01234567\u2026, not in the library", facts.get(Fact.REFINER));
        assertEquals("lake.png, strength 0.65, within a mask", facts.get(Fact.START));
    }

    @ParameterizedTest
    @CsvSource({"C:\\in\\lake.png, lake.png", "/, ''", "'', ''"})
    void whatAPictureOfElsewhereBeganWithIsCalledByItsFile(String image, String name) {
        assertEquals(name, facts(Examples.SETTINGS.change().start(new Start(image, null, null)).build())
                .getOrDefault(Fact.START, ""));
    }

    @Test
    void noPathAtAllIsSaidAsItIs() {
        assertEquals("\0", facts(Examples.SETTINGS.change().start(new Start("\0", null, 0.5)).build())
                .get(Fact.START).substring(0, 1));
    }

    @Test
    void aModelThatIsGoneIsCalledAsItWas() {
        assertEquals("Old", facts(new Drawing("/a.png", NOW.now(), 8, 8, "gone", "Old", null, null, null))
                .get(Fact.MODEL));
    }

    @Test
    void stepsAndScaleAreSaidAlone() {
        assertEquals("CFG 7", facts(new ImageSettings.Builder("a").cfgScale(7.0).build()).get(Fact.STEPS));
        assertEquals("20", facts(new ImageSettings.Builder("a").steps(20).build()).get(Fact.STEPS));
    }

    @Test
    void aLongTimeIsInMinutes() {
        assertEquals("2 min 5 s", facts(new Drawing("/a.png", NOW.now(), 8, 8, null, null, null, null, 125_000L))
                .get(Fact.TIME));
        assertEquals("CPU", facts(new Drawing("/a.png", NOW.now(), 8, 8, null, null, null, "CPU", null))
                .get(Fact.TIME));
    }
}
