// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.isolate.Strangers;
import dev.maquette.core.internal.isolate.TestExtensions;

/** Maquette's engine beside those that plug-ins contribute. */
class EnginesTest {

    private static final String ENGINE = """
            <extension point="dev.maquette.api.inference">
              <engine id="com.acme.brush" name="Brushes" class="%s"%s/>
            </extension>""";
    /** What was done to the plug-in's. */
    private static final List<String> DONE = Collections.synchronizedList(new ArrayList<>());

    private final TestExtensions extensions = new TestExtensions();
    private final Strangers strangers = new Strangers();

    @BeforeEach
    void points() throws IOException {
        extensions.points();
        DONE.clear();
    }

    /** Draws pictures of what is called by the ends of their names. */
    private static class Pencil implements ImageEngine {

        private final String id;
        private final String suffix;

        Pencil(String id, String suffix) {
            this.id = id;
            this.suffix = suffix;
        }

        private Device device(String device) {
            return new Device(device, id, true, null, null, null);
        }

        @Override
        public Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor) throws LibraryException {
            need(task, monitor);
            return device(id);
        }

        @Override
        public List<Device> devices(IProgressMonitor monitor) {
            return List.of(device(id), device("hand"));
        }

        @Override
        public MemoryNeed need(ImageTask task, IProgressMonitor monitor) throws LibraryException {
            if (!task.model().path().toString().endsWith(suffix)) {
                throw new LibraryException(Problem.INVALID, "No " + id + " draws it.", "Choose " + suffix + ".");
            }
            return new MemoryNeed(id, 1, 1, 2, null, true, null);
        }

        @Override
        public List<LoadedModel> loaded() {
            return List.of(new LoadedModel("key", "Model", id, 1));
        }

        @Override
        public void release() {
            // it holds nothing
        }
    }

    /** A plug-in's, of all models. */
    public static final class Brush extends Pencil implements AutoCloseable {

        public Brush() {
            super("brush", "");
            DONE.add("made");
        }

        @Override
        public void release() {
            DONE.add("released");
        }

        @Override
        public void close() {
            DONE.add("closed");
        }
    }

    /** A plug-in's that fails at everything. */
    public static final class Broken extends Pencil {

        public Broken() {
            super("broken", "");
        }

        @Override
        public List<Device> devices(IProgressMonitor monitor) {
            throw new IllegalStateException("blunt");
        }

        @Override
        public MemoryNeed need(ImageTask task, IProgressMonitor monitor) {
            throw new IllegalStateException("blunt");
        }
    }

    private Drawing drawing() {
        return new Drawing(new Pencil("pencil", ".lead"), extensions.registry(), strangers);
    }

    private void contribute(Class<? extends ImageEngine> type, String attributes) {
        extensions.contribute("com.acme.brush", ENGINE.formatted(type.getName(), attributes));
    }

    private static ImageTask task(String model) {
        return ImageTask.of(null, Path.of(model), null);
    }

    private static String drawnBy(Drawing drawing, String model) throws LibraryException {
        var need = drawing.engine().need(task(model), new NullProgressMonitor());
        var device = drawing.engine().draw(task(model), null, new NullProgressMonitor());
        assertEquals(need.device(), device.id());
        return device.id();
    }

    @Test
    void anEngineDrawsWhatMaquettesOwnDoesNot() throws LibraryException {
        contribute(Brush.class, "");
        assertEquals("pencil", drawnBy(drawing(), "a.lead"));
        assertEquals("brush", drawnBy(drawing(), "a.oil"));
    }

    @Test
    void oneThatStandsBeforeMaquettesDrawsAll() throws LibraryException {
        contribute(Brush.class, " order=\"-5\"");
        assertEquals("brush", drawnBy(drawing(), "a.lead"));
    }

    @Test
    void devicesAndLoadedModelsAreThoseOfAll() throws LibraryException {
        contribute(Brush.class, "");
        var engine = drawing().engine();
        assertEquals(List.of("pencil", "hand", "brush"),
                engine.devices(new NullProgressMonitor()).stream().map(Device::id).toList());
        assertEquals(List.of("pencil", "brush"), engine.loaded().stream().map(LoadedModel::device).toList());
        engine.release();
        assertEquals(List.of("made", "released"), DONE);
    }

    @Test
    void whenNoneDrawsItMaquettesOwnSaysWhy() {
        contribute(Broken.class, "");
        var refusal = assertThrows(LibraryException.class, () -> drawnBy(drawing(), "a.oil"));
        assertEquals("No pencil draws it.", refusal.getMessage());
    }

    @Test
    void oneThatFailsCostsNothingElseAndIsLeftOut() throws LibraryException {
        contribute(Broken.class, "");
        var drawing = drawing();
        for (int i = 0; i < 3; i++) {
            assertEquals(List.of("pencil", "hand"),
                    drawing.engine().devices(new NullProgressMonitor()).stream().map(Device::id).toList());
        }
        assertEquals(List.of("com.acme.brush"), strangers.leftOut().stream().map(fault -> fault.plugIn()).toList());
        assertEquals("pencil", drawnBy(drawing, "a.lead"));
    }

    @Test
    void aPlugInAloneDrawsWhereMaquetteItselfCannot() throws LibraryException {
        var drawing = new Drawing(null, extensions.registry(), strangers);
        assertEquals(Problem.ENVIRONMENT, assertThrows(LibraryException.class, drawing::engine).problem());
        contribute(Brush.class, "");
        assertEquals("brush", drawnBy(drawing, "a.oil"));
    }

    @Test
    void itIsMadeOnceAndLetGoOfWhenItsPlugInGoes() throws LibraryException {
        contribute(Brush.class, "");
        var drawing = drawing();
        assertEquals(List.of(), DONE, "nobody asked yet");
        drawnBy(drawing, "a.oil");
        drawnBy(drawing, "a.oil");
        assertEquals(List.of("made"), DONE);

        extensions.remove("dev.maquette.api.inference");
        await(List.of("made", "released", "closed"));
        assertThrows(LibraryException.class, () -> drawnBy(drawing, "a.oil"));

        contribute(Brush.class, "");
        drawnBy(drawing, "a.oil");
        drawing.close();
        assertEquals(List.of("made", "released", "closed", "made", "released", "closed"), DONE);
    }

    /** The registry tells of news on a thread of its own. */
    private static void await(List<String> done) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!List.copyOf(DONE).equals(done)) {
            assertTrue(System.nanoTime() < end, () -> "not let go of: " + DONE);
            Thread.onSpinWait();
        }
    }
}
