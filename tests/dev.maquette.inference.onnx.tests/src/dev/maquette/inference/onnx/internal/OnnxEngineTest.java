// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.inference.onnx.internal.device.Devices;
import dev.maquette.inference.onnx.internal.pipeline.Heard;
import dev.maquette.inference.onnx.internal.pipeline.TinyModel;
import dev.maquette.inference.onnx.internal.runtime.Provider;
import dev.maquette.testkit.library.ModelRecords;

class OnnxEngineTest {

    private static final ModelRecord MODEL = ModelRecords.model("key", "Tiny", "main", "sd-1", "onnx", 1, "");

    private final AtomicReference<DrawingSettings> decided = new AtomicReference<>(DrawingSettings.usual());
    private final OnnxEngine engine = engine(new Devices());

    @TempDir
    private Path temp;

    private OnnxEngine engine(Devices devices) {
        return SampleEngine.of(devices, decided::get);
    }

    @AfterEach
    void release() {
        engine.release();
    }

    private static ImageSettings settings(Long seed, int count) {
        return new ImageSettings.Builder("a large red circle on a white background").negativePrompt(null).steps(2)
                .scheduler("euler").seed(seed).size(64, 64).count(count).build();
    }

    private static ImageTask task(Path path, long seed) {
        return ImageTask.of(MODEL, path, settings(seed, 1));
    }

    private List<Picture> draw(ImageSettings settings) throws LibraryException {
        var heard = new Heard();
        engine.draw(ImageTask.of(MODEL, TinyModel.folder(), settings), heard, new NullProgressMonitor());
        assertEquals(2 * settings.count(), heard.steps().size());
        return heard.pictures();
    }

    @Test
    void eachFurtherPictureHasTheNextSeedAndWhatIsNotSaidIsTheModels() throws Exception {
        var drawn = draw(settings(7L, 2));
        assertEquals(List.of(7L, 8L), drawn.stream().map(picture -> picture.settings().seed()).toList());
        assertEquals(settings(7L, 1).change().negativePrompt("").cfgScale(5.5).cfgRescale(0.0).clipSkip(0).build(),
                drawn.getFirst().settings());
        assertNotEquals(draw(settings(null, 1)).getFirst().settings().seed(),
                draw(settings(null, 1)).getFirst().settings().seed());
    }

    @Test
    void howMuchOfAPictureMayBeChangedIsFilledInToo() throws Exception {
        var picture = temp.resolve("white.png");
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
        var heard = new Heard();
        engine.draw(ImageTask.of(MODEL, TinyModel.folder(), settings(7L, 1).change().steps(8)
                .start(new ImageSettings.Start(picture.toString(), null, null)).build()), heard,
                new NullProgressMonitor());
        assertEquals(List.of(1, 2, 3, 4, 5, 6), heard.steps());
        assertEquals(new ImageSettings.Start(picture.toString(), null, 0.75),
                heard.pictures().getFirst().settings().start());
    }

    @Test
    void whoWaitsForAnotherDrawingCanCancel() throws Exception {
        var drawing = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> engine.draw(task(TinyModel.folder(), 7L), new Heard() {

                @Override
                public void take(Picture picture) {
                    drawing.countDown();
                    await(go);
                }
            }, new NullProgressMonitor()));
            assertTrue(drawing.await(60, TimeUnit.SECONDS));
            var monitor = new NullProgressMonitor();
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> engine.draw(task(TinyModel.folder(), 8L), new Heard() {

                @Override
                public void take(Picture picture) {
                    throw new AssertionError("It was cancelled");
                }
            }, monitor));
            go.countDown();
            assertEquals("cpu", first.get(60, TimeUnit.SECONDS).id());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFolderInWhichAnotherModelLiesNowIsToldFromTheOneBefore() throws Exception {
        TinyModel.copyTo(temp);
        engine.draw(task(temp, 1), new Heard(), new NullProgressMonitor());
        var unet = temp.resolve("unet/model.onnx");
        Files.write(unet, Arrays.copyOf(Files.readAllBytes(unet), 1000));
        var broken = assertThrows(LibraryException.class, () -> draw(engine, task(temp, 1)));
        assertTrue(broken.getMessage().contains("unet/model.onnx"), broken.getMessage());
    }

    @Test
    void whatNoFormatReadsIsNamed() {
        var refused = assertThrows(LibraryException.class, () -> engine.draw(task(temp.resolve("ink.bin"), 1),
                new Heard(), new NullProgressMonitor()));
        assertTrue(refused.getMessage().contains("ink.bin"), refused.getMessage());
    }

    private Device draw(OnnxEngine on, ImageTask task) throws LibraryException {
        return on.draw(task, new Heard(), new NullProgressMonitor());
    }

    private static ImageTask on(String device, ImageTask task) {
        return new ImageTask(task.model(), null, null, List.of(), List.of(), task.settings(), device);
    }

    @Test
    void modelsStayLoadedTheLastUsedFirstUntilTheyAreReleased() throws Exception {
        TinyModel.copyTo(temp);
        draw(engine, task(TinyModel.folder(), 1));
        draw(engine, task(temp, 1));
        draw(engine, task(TinyModel.folder(), 1));
        assertEquals(List.of("cpu", "cpu"), engine.loaded().stream().map(LoadedModel::device).toList());
        assertTrue(engine.loaded().getFirst().bytes() > 4_000_000, engine.loaded().toString());
        engine.release();
        assertEquals(List.of(), engine.loaded());
    }

    @Test
    void whatTheAccountDoesNotAllowToStayIsUnloaded() throws Exception {
        TinyModel.copyTo(temp);
        decided.set(new DrawingSettings(8_000_000L, null, null));
        draw(engine, task(TinyModel.folder(), 1));
        draw(engine, task(temp, 1));
        assertEquals(1, engine.loaded().size());
        decided.set(new DrawingSettings(0L, null, null));
        draw(engine, task(temp, 1));
        assertEquals(List.of(), engine.loaded());
    }

    @Test
    void aDeviceThatIsNotThereIsRefusedInsteadOfAnother() {
        var absent = assertThrows(LibraryException.class, () -> draw(engine, on("cuda", task(TinyModel.folder(), 1))));
        assertEquals(Problem.ENVIRONMENT, absent.problem());
        assertTrue(absent.remedy().contains("maquette runtime install cuda"), absent.remedy());
        var unknown = assertThrows(LibraryException.class, () -> draw(engine, on("abacus", task(temp, 1))));
        assertEquals(Problem.INVALID, unknown.problem());
        assertTrue(unknown.remedy().contains("cpu"), unknown.remedy());
    }

    @Test
    void whatFailsOnOneDeviceIsDrawnOnTheNextWhichSaysWhy() throws Exception {
        var optimist = engine(new Devices(() -> List.of(Provider.CUDA, Provider.CPU), (_, _) -> Optional.empty()));
        var drew = draw(optimist, task(TinyModel.folder(), 1));
        assertEquals("cpu", drew.id());
        assertTrue(drew.problem().startsWith("cuda: "), drew.problem());
        assertThrows(LibraryException.class, () -> draw(optimist, on("cuda", task(TinyModel.folder(), 1))));
        optimist.release();
    }

    @Test
    void whatDidNotPassItsTrialIsToldAfterEachDrawing() throws Exception {
        var known = new Devices(() -> List.of(Provider.CUDA, Provider.CPU),
                (unit, _) -> unit.provider() == Provider.CUDA ? Optional.of("No driver.") : Optional.empty());
        var engineOfProcessor = engine(known);
        assertEquals("cuda: No driver.", draw(engineOfProcessor, task(TinyModel.folder(), 1)).problem());
        assertEquals(List.of("cpu", "cuda"),
                engineOfProcessor.devices(new NullProgressMonitor()).stream().map(Device::id).toList());
        decided.set(new DrawingSettings(null, "cuda", null));
        assertEquals(List.of("cuda", "cpu"),
                engineOfProcessor.devices(new NullProgressMonitor()).stream().map(Device::id).toList());
        engineOfProcessor.release();
    }

    @Test
    void whereNothingComputesThatIsSaidBeforeAndInsteadOfADrawing() {
        var idle = engine(new Devices(() -> List.of(Provider.CPU), (_, _) -> Optional.of("It is switched off.")));
        var asked = assertThrows(LibraryException.class,
                () -> idle.need(task(TinyModel.folder(), 1), new NullProgressMonitor()));
        assertEquals(Problem.ENVIRONMENT, asked.problem());
        assertEquals("Nothing here can compute.", asked.getMessage());
        assertEquals(asked.getMessage(),
                assertThrows(LibraryException.class, () -> draw(idle, task(TinyModel.folder(), 1))).getMessage());
    }

    @Test
    void whatDoesNotFitIntoMemoryIsRefusedBeforeItIsLoadedWithASizeThatDoes() throws Exception {
        var large = new ImageTask(task(TinyModel.folder(), 1).model(), null, null, List.of(), List.of(),
                settings(1L, 1).change().size(1 << 19, 1 << 19).build(), null);
        var need = engine.need(large, new NullProgressMonitor());
        assertFalse(need.fits());
        var refused = assertThrows(LibraryException.class, () -> draw(engine, large));
        assertEquals(need.advice(), refused.remedy());
        assertTrue(refused.remedy().matches("Draw \\d+ × \\d+ or smaller.*"), refused.remedy());
        assertEquals(List.of(), engine.loaded());
        draw(engine, task(TinyModel.folder(), 1));
        assertThrows(LibraryException.class, () -> draw(engine, large));
        assertEquals(1, engine.loaded().size(), "it is as good as before");
        var small = engine.need(task(TinyModel.folder(), 1), new NullProgressMonitor());
        assertTrue(small.fits());
        assertTrue(small.peak() < need.peak());
    }
}
