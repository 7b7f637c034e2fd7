// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * What is expected of an {@link ImageEngine}. A test of an engine extends this, makes the engine, and names a small
 * picture that it can draw.
 */
public abstract class EngineContract {

    /** Set by JUnit, or by a test of this contract. */
    @TempDir
    Path sandbox;

    /** For those that extend it. */
    protected EngineContract() {
    }

    /** A new engine. */
    protected abstract ImageEngine engine() throws IOException;

    /** Something that it can draw: small, with a seed, a size, and at least three steps. */
    protected abstract ImageTask task() throws IOException;

    /** The same with a model that is for other engines. */
    protected abstract ImageTask foreignTask() throws IOException;

    /** Hears of a drawing. */
    private static class Audience implements ImageListener {

        final List<Integer> steps = new ArrayList<>();
        final List<Picture> pictures = new ArrayList<>();

        @Override
        public void step(int step, int all, Supplier<Preview> preview) {
            steps.add(step);
        }

        @Override
        public void take(Picture picture) throws LibraryException {
            pictures.add(picture);
        }
    }

    @Test
    void namesItsDevicesAndSaysOfEachWhetherItWorks() throws IOException {
        var devices = engine().devices(new NullProgressMonitor());
        assertTrue(devices.stream().anyMatch(Device::usable), "none of its devices works");
        assertEquals(devices.size(), devices.stream().map(Device::id).distinct().count(), "two devices have one id");
        for (var device : devices) {
            assertFalse(device.id().isBlank() || device.name().isBlank(), "a device has no id or no name");
            assertTrue(device.usable() || device.problem() != null && !device.problem().isBlank(),
                    () -> "it does not say why " + device.id() + " cannot be used");
        }
    }

    @Test
    void saysWhatADrawingTakesAndLoadsNothing() throws Exception {
        var engine = engine();
        var task = task();
        var written = FileWrites.during(sandbox, () -> {
            var need = engine.need(task, new NullProgressMonitor());
            assertTrue(need.weights() > 0 && need.work() >= 0 && need.peak() > 0, "a drawing takes memory");
            assertTrue(ids(engine).contains(need.device()), () -> "it has no device " + need.device());
            assertTrue(need.fits() || need.advice() != null && !need.advice().isBlank(),
                    "it does not say what to do when it does not fit");
            return need;
        });
        assertEquals(Set.of(), written, "it writes files");
        assertEquals(List.of(), engine.loaded(), "it has loaded something");
    }

    @Test
    void drawsWhatItIsTold() throws IOException, LibraryException {
        var engine = engine();
        var settings = task().settings();
        var audience = new Audience();
        var device = engine.draw(task(), audience, new NullProgressMonitor());
        engine.release();
        assertTrue(ids(engine).contains(device.id()), () -> "it has no device " + device.id());
        int count = settings.count();
        assertEquals(IntStream.range(0, count).boxed()
                .flatMap(one -> IntStream.rangeClosed(1, settings.steps()).boxed()).toList(), audience.steps,
                "the steps that it tells of");
        assertEquals(count, audience.pictures.size(), "how many pictures it draws");
        for (var picture : audience.pictures) {
            assertEquals(List.of(settings.width(), settings.height()), List.of(picture.width(), picture.height()),
                    "the size of the picture");
            assertEquals(3 * picture.width() * picture.height(), picture.rgb().length, "the bytes of the picture");
        }
        assertEquals(settings.seed(), audience.pictures.getFirst().settings().seed(), "the seed that it tells");
    }

    @Test
    void drawsTheSameAgainFromWhatItTellsOfAPicture() throws IOException, LibraryException {
        var engine = engine();
        var first = picture(engine, task());
        var task = task();
        var again = picture(engine, new ImageTask(task.model(), task.vae(), task.refiner(), task.loras(),
                task.embeddings(), first.settings(), task.device()));
        engine.release();
        assertArrayEquals(first.rgb(), again.rgb(), "it draws something else from the same settings");
    }

    @Test
    void whatItDoesNotDrawItRefusesAndSaysWhatToDo() throws IOException {
        var engine = engine();
        var foreign = foreignTask();
        assertSaid("tells what a model for others takes", () -> engine.need(foreign, new NullProgressMonitor()));
        assertSaid("draws with a model for others",
                () -> engine.draw(foreign, new Audience(), new NullProgressMonitor()));
    }

    @Test
    void endsWithinOneStepOfBeingCancelled() throws IOException {
        var engine = engine();
        var monitor = new NullProgressMonitor();
        var audience = new Audience() {
            @Override
            public void step(int step, int all, Supplier<Preview> preview) {
                super.step(step, all, preview);
                monitor.setCanceled(true);
            }
        };
        assertThrows(OperationCanceledException.class, () -> engine.draw(task(), audience, monitor),
                "it goes on, though it is cancelled");
        engine.release();
        assertTrue(audience.steps.size() <= 2, () -> "it draws " + audience.steps.size()
                + " steps, though it is cancelled after the first");
        assertEquals(List.of(), audience.pictures, "it hands over a picture, though it is cancelled");
    }

    @Test
    void whatItsListenerThrowsEndsIt() throws IOException, LibraryException {
        var engine = engine();
        var full = new LibraryException(Problem.IO, "The disk is full.", "Make room.");
        var thrown = assertThrows(LibraryException.class, () -> engine.draw(task(), new Audience() {
            @Override
            public void take(Picture picture) throws LibraryException {
                throw full;
            }
        }, new NullProgressMonitor()));
        assertSame(full, thrown, "it tells something else than its listener");
        assertEquals(3 * task().settings().width() * task().settings().height(), picture(engine, task()).rgb().length,
                "it cannot draw any more");
        engine.release();
    }

    @Test
    void givesMemoryBack() throws IOException, LibraryException {
        var engine = engine();
        picture(engine, task());
        engine.release();
        assertEquals(List.of(), engine.loaded(), "it keeps models, though it was told to give their memory back");
        picture(engine, task());
        engine.release();
    }

    @Test
    void servesSeveralDrawingsAtOnce() throws Exception {
        var engine = engine();
        var expected = picture(engine, task()).rgb();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var pictures = new ArrayList<Future<Picture>>();
            for (int i = 0; i < 3; i++) {
                pictures.add(threads.submit(() -> picture(engine, task())));
            }
            for (var picture : pictures) {
                assertArrayEquals(expected, picture.get().rgb(), "it mixes two drawings up");
            }
        }
        engine.release();
    }

    private static Picture picture(ImageEngine engine, ImageTask task) throws LibraryException {
        var audience = new Audience();
        engine.draw(task, audience, new NullProgressMonitor());
        return audience.pictures.getFirst();
    }

    private static Set<String> ids(ImageEngine engine) {
        return engine.devices(new NullProgressMonitor()).stream().map(Device::id).collect(Collectors.toSet());
    }

    private static void assertSaid(String what, Executable deed) {
        var refusal = assertThrows(LibraryException.class, deed, () -> "it " + what);
        assertFalse(refusal.getMessage() == null || refusal.getMessage().isBlank(), "no message");
        assertFalse(refusal.remedy().isBlank(), () -> "it does not say what to do: " + refusal.getMessage());
    }
}
