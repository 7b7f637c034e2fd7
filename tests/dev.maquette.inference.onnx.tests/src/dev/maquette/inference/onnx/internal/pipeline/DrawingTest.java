// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.runtime.Setup;

/** Draws with the sample model, and looks at what comes out. */
class DrawingTest {

    private static final int STEPS = 20;

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

    private static ImageSettings settings(String prompt, String scheduler, long seed) {
        return new ImageSettings.Builder(prompt).steps(STEPS).cfgScale(4.0).cfgRescale(0.0).scheduler(scheduler)
                .seed(seed).size(64, 64).clipSkip(0).build();
    }

    private static Picture draw(ImageSettings settings) throws LibraryException {
        return pipeline.draw(settings, new Heard(), new NullProgressMonitor());
    }

    @Test
    void whatIsAskedForIsDrawn() throws LibraryException {
        judge(pipeline);
    }

    @Test
    void whatIsAskedForIsDrawnByGraphsThatAreMadeOfTheWeights() throws IOException, LibraryException {
        try (var made = StableDiffusion.load(WeightsOfTinyModel.source(), Setup.ofProcessor(),
                new NullProgressMonitor())) {
            judge(made);
        }
    }

    private static void judge(StableDiffusion pipeline) throws LibraryException {
        var wanted = new ArrayList<String>();
        var drawn = new ArrayList<String>();
        for (var shape : Judge.SHAPES) {
            for (var colour : Judge.COLOURS) {
                for (int i = 0; i < 2; i++) {
                    var ground = Judge.GROUNDS.get(wanted.size() % Judge.GROUNDS.size());
                    drawn.add(Judge.verdict(pipeline.draw(settings("a large " + colour + " " + shape + " on a "
                            + ground + " background", "ddim", wanted.size()), new Heard(), new NullProgressMonitor())));
                    wanted.add(colour + " " + shape + " on " + ground);
                }
            }
        }
        int count = wanted.size();
        assertEquals(96, count);
        var right = IntStream.range(0, count).filter(i -> wanted.get(i).equals(drawn.get(i))).count();
        var missed = IntStream.range(0, count).filter(i -> !wanted.get(i).equals(drawn.get(i)))
                .mapToObj(i -> wanted.get(i) + " became " + drawn.get(i)).toList();
        assertTrue(right >= 0.95 * count, missed::toString);
        assertEquals(List.of(), IntStream.range(0, count)
                .filter(i -> wanted.get(count - 1 - i).equals(drawn.get(i))).mapToObj(drawn::get).toList(),
                "what another prompt asks for is not drawn");
    }

    @Test
    void aSeedGivesTheSamePictureAgainAndAnotherOneAnother() throws LibraryException {
        var first = draw(settings("a large red ring on a white background", "dpmpp_2m_k", 5));
        assertArrayEquals(first.rgb(), draw(first.settings()).rgb());
        var other = draw(settings("a large red ring on a white background", "dpmpp_2m_k", 6));
        assertTrue(!Arrays.equals(first.rgb(), other.rgb()));
    }

    @Test
    void promptsLongerThanTheEncoderAreEncodedInChunks() throws LibraryException {
        var prompt =
                "a large red circle on a white background" + ", a large red circle on a white background".repeat(12);
        assertEquals("red circle on white", Judge.verdict(draw(settings(prompt, "ddim", 1))));
    }

    @Test
    void anUnknownSchedulerAnOddSizeOrTooManyStepsAreRefusedWithWhatCanBeChosen() {
        var scheduler = assertThrows(LibraryException.class, () -> draw(settings("x", "fastest", 1)));
        assertTrue(scheduler.remedy().contains("euler_a"), scheduler.remedy());
        var size = assertThrows(LibraryException.class,
                () -> draw(settings("x", "ddim", 1).change().size(70, 64).build()));
        assertEquals("Width and height are multiples of 8.", size.remedy());
        var steps = assertThrows(LibraryException.class,
                () -> draw(settings("x", "dpmpp_2m", 1).change().steps(1000).build()));
        assertEquals(Problem.INVALID, steps.problem());
        assertTrue(steps.remedy().startsWith("Draw with at most 998 steps"), steps.remedy());
    }

    @Test
    void aRunThatIsCancelledEndsAtOnce() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> pipeline.draw(settings("a large red circle", "ddim", 1), new Heard(), monitor));
    }

    @Test
    void aFolderThatLacksAPartOrHoldsABrokenOneIsNamed(@TempDir Path folder) throws IOException {
        var lacking = assertThrows(LibraryException.class,
                () -> StableDiffusion.load(OnnxFolder.of(folder), new Setup(1), new NullProgressMonitor()));
        assertEquals(Problem.BROKEN_MODEL, lacking.problem());
        assertTrue(lacking.getMessage().contains("text_encoder/model.onnx is missing"), lacking.getMessage());

        TinyModel.copyTo(folder);
        var unet = folder.resolve("unet/model.onnx");
        Files.write(unet, Arrays.copyOf(Files.readAllBytes(unet), 100_000));
        var broken = assertThrows(LibraryException.class,
                () -> StableDiffusion.load(OnnxFolder.of(folder), new Setup(1), new NullProgressMonitor()));
        assertEquals(Problem.BROKEN_MODEL, broken.problem());
        assertTrue(broken.getMessage().contains("unet/model.onnx"), broken.getMessage());
    }
}
