// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.picture.Raster;
import dev.maquette.inference.onnx.internal.runtime.Setup;

/** What is heard of a drawing. */
class StepsTest {

    private static StableDiffusion pipeline;

    @BeforeAll
    static void load() throws LibraryException {
        pipeline = StableDiffusion.load(OnnxFolder.of(TinyModel.folder()), Setup.ofProcessor(),
                new NullProgressMonitor());
    }

    @AfterAll
    static void release() {
        pipeline.close();
    }

    private static ImageSettings settings(String prompt, String scheduler) {
        return new ImageSettings.Builder(prompt).steps(10).cfgScale(4.0).cfgRescale(0.0).scheduler(scheduler).seed(3L)
                .size(64, 64).clipSkip(0).build();
    }

    /** Looks at each preview. */
    private static final class Watcher extends Heard {

        private final List<Integer> all = new ArrayList<>();
        private final List<Preview> previews = new ArrayList<>();

        @Override
        public void step(int step, int steps, Supplier<Preview> preview) {
            super.step(step, steps, preview);
            all.add(steps);
            previews.add(preview.get());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddim", "heun", "kdpm_2_a", "dpmpp_sde", "pndm"})
    void eachStepIsToldOnceHoweverOftenTheModelIsAsked(String scheduler) throws LibraryException {
        var heard = new Watcher();
        pipeline.draw(settings("a small green star on a black background", scheduler), heard,
                new NullProgressMonitor());
        assertEquals(IntStream.rangeClosed(1, 10).boxed().toList(), heard.steps());
        assertEquals(List.of(10), heard.all.stream().distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a large red circle on a white background", "a large blue square on a gray background",
            "a large yellow cross on a black background"})
    void thePreviewsOfASmallPictureComeNearerToItUntilTheLastIsIt(String prompt) throws LibraryException {
        var heard = new Watcher();
        var picture = pipeline.draw(settings(prompt, "dpmpp_2m_k"), heard, new NullProgressMonitor());
        double first = distance(picture, heard.previews.getFirst());
        double later = distance(picture, heard.previews.get(7));
        assertTrue(later < first / 2, first + " became " + later);
        assertEquals(0, distance(picture, heard.previews.getLast()));
    }

    @Test
    void thePreviewOfALargePictureHasAPixelForEachLatent() throws LibraryException {
        var heard = new Watcher();
        pipeline.draw(settings("a ring", "ddim").change().steps(1).size(192, 128).build(), heard,
                new NullProgressMonitor());
        assertEquals(24, heard.previews.getFirst().width());
        assertEquals(16, heard.previews.getFirst().height());
    }

    @Test
    void aSizeThatAGraphDoesNotDrawIsRefusedWithThoseThatItMay() {
        var refused = assertThrows(LibraryException.class,
                () -> pipeline.draw(settings("a ring", "ddim").change().size(72, 64).build(), new Heard(),
                        new NullProgressMonitor()));
        assertTrue(refused.getMessage().startsWith("The model did not draw a picture of 72 by 64 pixels"),
                refused.getMessage());
        assertTrue(refused.remedy().contains("multiples of 64"), refused.remedy());
    }

    /** By how many levels they differ in the mean. */
    private static double distance(Picture picture, Watcher.Preview preview) {
        var small = new Raster(picture.width(), picture.height(), picture.rgb()).covering(preview.width(),
                preview.height());
        return IntStream.range(0, preview.rgb().length)
                .map(i -> Math.abs((preview.rgb()[i] & 0xff) - (small.rgb()[i] & 0xff))).average().orElseThrow();
    }

    @Test
    void aRunThatIsCancelledAtAStepTakesNoOther() {
        var monitor = new NullProgressMonitor();
        var heard = new Heard() {

            @Override
            public void step(int step, int all, Supplier<Preview> preview) {
                super.step(step, all, preview);
                monitor.setCanceled(step == 2);
            }
        };
        assertThrows(OperationCanceledException.class,
                () -> pipeline.draw(settings("a large red circle", "heun"), heard, monitor));
        assertEquals(List.of(1, 2), heard.steps());
    }
}
