// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.inference.onnx.internal.pipeline.Heard;
import dev.maquette.inference.onnx.internal.pipeline.TinyModel;
import dev.maquette.testkit.library.ModelRecords;

class OnnxEngineTest {

    private static final ModelRecord MODEL = ModelRecords.model("key", "Tiny", "main", "sd-1", "onnx", 1, "");

    private final OnnxEngine engine = new OnnxEngine((path, _) -> {
        throw new InvalidModelException("No installed format reads " + path);
    });

    @TempDir
    private Path temp;

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
        var broken = assertThrows(LibraryException.class, () -> engine.draw(task(temp, 1), new Heard(), new NullProgressMonitor()));
        assertTrue(broken.getMessage().contains("unet/model.onnx"), broken.getMessage());
    }

    @Test
    void whatNoFormatReadsIsNamed() {
        var refused = assertThrows(LibraryException.class, () -> engine.draw(task(temp.resolve("ink.bin"), 1),
                new Heard(), new NullProgressMonitor()));
        assertTrue(refused.getMessage().contains("ink.bin"), refused.getMessage());
    }
}
