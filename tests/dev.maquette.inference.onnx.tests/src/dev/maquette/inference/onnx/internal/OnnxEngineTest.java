// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.InvalidModelException;
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
        return new ImageSettings("a large red circle on a white background", null, 2, null, "euler", seed, 64, 64,
                count);
    }

    private List<Picture> draw(ImageSettings settings) throws LibraryException {
        var drawn = new ArrayList<Picture>();
        engine.draw(MODEL, TinyModel.folder(), settings, drawn::add, new NullProgressMonitor());
        return drawn;
    }

    @Test
    void eachFurtherPictureHasTheNextSeedAndWhatIsNotSaidIsTheModels() throws Exception {
        var drawn = draw(settings(7L, 2));
        assertEquals(List.of(7L, 8L), drawn.stream().map(picture -> picture.settings().seed()).toList());
        assertEquals(new ImageSettings("a large red circle on a white background", "", 2, 5.5, "euler", 7L, 64, 64, 1),
                drawn.getFirst().settings());
        assertNotEquals(draw(settings(null, 1)).getFirst().settings().seed(),
                draw(settings(null, 1)).getFirst().settings().seed());
    }

    @Test
    void whoWaitsForAnotherDrawingCanCancel() throws Exception {
        var drawing = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> engine.draw(MODEL, TinyModel.folder(), settings(7L, 1), picture -> {
                drawing.countDown();
                await(go);
            }, new NullProgressMonitor()));
            assertTrue(drawing.await(60, TimeUnit.SECONDS));
            var monitor = new NullProgressMonitor();
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> engine.draw(MODEL, TinyModel.folder(),
                    settings(8L, 1), picture -> {
                        throw new AssertionError("It was cancelled");
                    }, monitor));
            go.countDown();
            assertEquals("the processor", first.get(60, TimeUnit.SECONDS));
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
        engine.draw(MODEL, temp, settings(1L, 1), _ -> {
        }, new NullProgressMonitor());
        var unet = temp.resolve("unet/model.onnx");
        Files.write(unet, Arrays.copyOf(Files.readAllBytes(unet), 1000));
        var broken = assertThrows(LibraryException.class, () -> engine.draw(MODEL, temp, settings(1L, 1), _ -> {
        }, new NullProgressMonitor()));
        assertTrue(broken.getMessage().contains("unet/model.onnx"), broken.getMessage());
    }

    @Test
    void whatNoFormatReadsIsNamed() {
        var refused = assertThrows(LibraryException.class, () -> engine.draw(MODEL, temp.resolve("ink.bin"),
                settings(1L, 1), _ -> {
                }, new NullProgressMonitor()));
        assertTrue(refused.getMessage().contains("ink.bin"), refused.getMessage());
    }
}
