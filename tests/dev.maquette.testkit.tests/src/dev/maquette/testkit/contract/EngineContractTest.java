// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Each thing that an engine can do wrong is found by the test that is about it; one that does all right passes. */
class EngineContractTest {

    private static final Device HAND = new Device("hand", "a hand", true, null, null, null);
    private static final ImageSettings SETTINGS = new ImageSettings.Builder("a kiln").steps(3).seed(5L).size(2, 2)
            .count(2).build();

    @TempDir
    private Path folder;

    /** Fills pictures with their seeds. */
    private static class Pencil implements ImageEngine {

        private final List<LoadedModel> loaded = new ArrayList<>();

        @Override
        public synchronized Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor)
                throws LibraryException {
            need(task, monitor);
            load();
            var settings = task.settings();
            for (int i = 0; i < settings.count(); i++) {
                for (int step = 1; step <= settings.steps(); step++) {
                    hear(monitor);
                    listener.step(step, settings.steps(), () -> null);
                }
                long seed = settings.seed() + i;
                listener.take(new Picture(settings.width(), settings.height(), rgb(seed, settings), HAND.name(),
                        settings.change().seed(seed).build()));
            }
            return HAND;
        }

        void hear(IProgressMonitor monitor) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }

        void load() {
            loaded.clear();
            loaded.add(new LoadedModel("key", "Kiln", HAND.id(), 1));
        }

        byte[] rgb(long seed, ImageSettings settings) {
            var rgb = new byte[3 * settings.width() * settings.height()];
            Arrays.fill(rgb, (byte) seed);
            return rgb;
        }

        @Override
        public List<Device> devices(IProgressMonitor monitor) {
            return List.of(HAND);
        }

        @Override
        public MemoryNeed need(ImageTask task, IProgressMonitor monitor) throws LibraryException {
            if (!task.model().path().endsWith("kiln")) {
                throw new LibraryException(Problem.INVALID, "A pencil draws kilns.", remedy());
            }
            return new MemoryNeed(HAND.id(), 1, 0, 1, null, true, null);
        }

        String remedy() {
            return "Choose a kiln.";
        }

        @Override
        public synchronized List<LoadedModel> loaded() {
            return List.copyOf(loaded);
        }

        @Override
        public synchronized void release() {
            loaded.clear();
        }
    }

    private EngineContract of(ImageEngine engine) {
        var contract = new EngineContract() {

            @Override
            protected ImageEngine engine() {
                return engine;
            }

            @Override
            protected ImageTask task() {
                return ImageTask.of(null, Path.of("kiln"), SETTINGS);
            }

            @Override
            protected ImageTask foreignTask() {
                return ImageTask.of(null, Path.of("wheel"), SETTINGS);
            }
        };
        contract.sandbox = folder;
        return contract;
    }

    private static void fails(Executable test) {
        assertThrows(Throwable.class, test);
    }

    @Test
    void anEngineThatDoesItRightPasses() throws Exception {
        var contract = of(new Pencil());
        contract.namesItsDevicesAndSaysOfEachWhetherItWorks();
        contract.saysWhatADrawingTakesAndLoadsNothing();
        contract.drawsWhatItIsTold();
        contract.whatItDoesNotDrawItRefusesAndSaysWhatToDo();
        contract.endsWithinOneStepOfBeingCancelled();
        contract.whatItsListenerThrowsEndsIt();
        contract.givesMemoryBack();
    }

    @Test
    void itDrawsTheSameAgain() throws Exception {
        of(new Pencil()).servesSeveralDrawingsAtOnce();
        of(new Pencil() {
            @Override
            byte[] rgb(long seed, ImageSettings settings) {
                return super.rgb(5, settings);
            }
        }).drawsTheSameAgainFromWhatItTellsOfAPicture();
    }

    @Test
    void whoHasNoDeviceOrDoesNotSayWhyIsFound() {
        for (var devices : List.of(List.<Device>of(), List.of(HAND, HAND),
                List.of(HAND, new Device("foot", "a foot", false, null, null, null)))) {
            fails(() -> of(new Pencil() {
                @Override
                public List<Device> devices(IProgressMonitor monitor) {
                    return devices;
                }
            }).namesItsDevicesAndSaysOfEachWhetherItWorks());
        }
    }

    @Test
    void whoLoadsToSayWhatItTakesIsFound() {
        fails(() -> of(new Pencil() {
            @Override
            public MemoryNeed need(ImageTask task, IProgressMonitor monitor) throws LibraryException {
                load();
                return super.need(task, monitor);
            }
        }).saysWhatADrawingTakesAndLoadsNothing());
    }

    @Test
    void whoDrawsAnotherSizeIsFound() {
        fails(() -> of(new Pencil() {
            @Override
            byte[] rgb(long seed, ImageSettings settings) {
                return new byte[3];
            }
        }).drawsWhatItIsTold());
    }

    @Test
    void whoDrawsSomethingElseEachTimeIsFound() {
        var count = new AtomicInteger();
        var moody = new Pencil() {
            @Override
            byte[] rgb(long seed, ImageSettings settings) {
                return super.rgb(count.incrementAndGet(), settings);
            }
        };
        fails(() -> of(moody).drawsTheSameAgainFromWhatItTellsOfAPicture());
        fails(() -> of(moody).servesSeveralDrawingsAtOnce());
    }

    @Test
    void whoDrawsWhatIsForOthersOrDoesNotSayWhatToDoIsFound() {
        fails(() -> of(new Pencil() {
            @Override
            public MemoryNeed need(ImageTask task, IProgressMonitor monitor) {
                return new MemoryNeed(HAND.id(), 1, 0, 1, null, true, null);
            }
        }).whatItDoesNotDrawItRefusesAndSaysWhatToDo());
        fails(() -> of(new Pencil() {
            @Override
            String remedy() {
                return " ";
            }
        }).whatItDoesNotDrawItRefusesAndSaysWhatToDo());
    }

    @Test
    void whoDoesNotHearThatItIsCancelledIsFound() {
        fails(() -> of(new Pencil() {
            @Override
            void hear(IProgressMonitor monitor) {
                // it goes on
            }
        }).endsWithinOneStepOfBeingCancelled());
    }

    @Test
    void whoHidesWhatItsListenerSaysIsFound() {
        fails(() -> of(new Pencil() {
            @Override
            public Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor) {
                try {
                    return super.draw(task, listener, monitor);
                } catch (LibraryException hidden) {
                    return HAND;
                }
            }
        }).whatItsListenerThrowsEndsIt());
    }

    @Test
    void whoKeepsMemoryIsFound() {
        fails(() -> of(new Pencil() {
            @Override
            public void release() {
                // it keeps all
            }
        }).givesMemoryBack());
    }
}
