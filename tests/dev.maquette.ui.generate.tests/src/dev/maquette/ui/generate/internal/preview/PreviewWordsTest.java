// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.request.GenerateImages;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.generate.internal.studio.DrawingState;

class PreviewWordsTest {

    private static DrawingState drawing(int count, int image, int step, int steps, double pace) {
        return new DrawingState(
                new GenerateImages("a1", Examples.SETTINGS.change().count(count).build(), null, null), image, step,
                steps, pace, null);
    }

    @Test
    void whichPictureIsSaidWhereThereAreSeveral() {
        assertEquals("Image 2 of 4", PreviewWords.work(drawing(4, 2, 17, 28, 6.8)).title());
        assertEquals("Drawing", PreviewWords.work(drawing(1, 1, 17, 28, 6.8)).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|17|28|6.8|step 17 of 28 \u00b7 6.8 steps/s \u00b7 2 s left",
            "1|1|28|0|step 1 of 28", "1|8|28|0.25|step 8 of 28 \u00b7 4.0 s a step \u00b7 1 min 20 s left",
            "1|1|30|0.005|step 1 of 30 \u00b7 200 s a step \u00b7 1 h 36 min left",
            "1|28|28|41.6|step 28 of 28 \u00b7 42 steps/s \u00b7 0 s left"})
    void paceAndTimeAreInTheUnitsThatFit(int count, int step, int steps, double pace, String line) {
        assertEquals(line, PreviewWords.line(drawing(count, 1, step, steps, pace)));
    }

    @Test
    void theLineIsOfThePictureThatIsDrawnAndEmptyWhileTheModelLoads() {
        assertEquals(OptionalDouble.of(0.5), PreviewWords.work(drawing(4, 2, 14, 28, 6.8)).fraction());
        assertEquals(OptionalDouble.empty(), PreviewWords.work(drawing(4, 1, 0, 0, 0)).fraction());
    }
}
