// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Each thing that a converter can do wrong is found by the test that is about it; one that does all right passes. */
class ConverterContractTest {

    private static final byte[] CLAY = "CLAY of 24 bytes, unfired".getBytes();

    @TempDir
    private Path folder;

    /** Turns clay over, byte by byte. */
    private static class Kiln implements Converter {

        @Override
        public ConversionTarget target() {
            return ConversionTarget.SAFETENSORS;
        }

        @Override
        public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
            try {
                var clay = Files.readAllBytes(task.path());
                if (clay.length != CLAY.length) {
                    throw new LibraryException(Problem.INVALID, "It is no clay.", remedy());
                }
                return fire(clay);
            } catch (IOException failure) {
                throw new LibraryException(Problem.IO, "It cannot be read.", "Look for it.", failure);
            }
        }

        String remedy() {
            return "Choose clay.";
        }

        Conversion fire(byte[] clay) {
            return new Firing(clay);
        }
    }

    private static class Firing implements Conversion {

        private final byte[] clay;

        Firing(byte[] clay) {
            this.clay = clay;
        }

        @Override
        public boolean folder() {
            return false;
        }

        @Override
        public long bytes() {
            return clay.length;
        }

        @Override
        public List<String> notes() {
            return List.of();
        }

        @Override
        public void write(Path target, IProgressMonitor monitor) throws IOException {
            var fired = clay.clone();
            for (int i = 0; i < clay.length; i++) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                fired[i] = (byte) ~clay[i];
            }
            Files.write(target, fired);
        }
    }

    private ConverterContract of(Converter converter) {
        var contract = new ConverterContract() {

            @Override
            protected Converter converter() {
                return converter;
            }

            @Override
            protected Path model(Path place) throws IOException {
                return Files.write(place.resolve("model.clay"), CLAY);
            }

            @Override
            protected Path foreignModel(Path place) throws IOException {
                return Files.write(place.resolve("model.glass"), new byte[3]);
            }
        };
        contract.sandbox = folder;
        return contract;
    }

    private static void fails(Executable test) {
        assertThrows(Throwable.class, test);
    }

    private static Kiln firing(Conversion conversion) {
        return new Kiln() {
            @Override
            Conversion fire(byte[] clay) {
                return conversion;
            }
        };
    }

    @Test
    void aConverterThatDoesItRightPasses() throws Exception {
        var contract = of(new Kiln());
        contract.aPlanWritesNothing();
        contract.aModelThatIsForOthersItRefusesAndSaysWhatToDo();
        contract.writesItsTargetAsPlannedAndNothingElse();
        contract.aModelThatIsCutOffItRefusesOrFailsToRead();
        contract.leavesNoFileOpen();
    }

    @Test
    void itIsTheSameManyTimesAndMayBeCancelled() throws Exception {
        var contract = of(new Kiln());
        contract.writesTheSameEachTime();
        contract.endsAsSoonAsItIsToldToBeCancelled();
        contract.convertsSeveralAtOnce();
    }

    @Test
    void whoWritesWhilePlanningIsFound() {
        fails(() -> of(new Kiln() {
            @Override
            public Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException {
                try {
                    Files.writeString(task.path().resolveSibling("notes"), "clay");
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                return super.plan(task, monitor);
            }
        }).aPlanWritesNothing());
    }

    @Test
    void whoTakesWhatIsForOthersIsFound() {
        fails(() -> of(new Kiln() {
            @Override
            public Conversion plan(ConversionTask task, IProgressMonitor monitor) {
                return new Firing(CLAY);
            }
        }).aModelThatIsForOthersItRefusesAndSaysWhatToDo());
    }

    @Test
    void whoDoesNotSayWhatToDoIsFound() {
        fails(() -> of(new Kiln() {
            @Override
            String remedy() {
                return "";
            }
        }).aModelThatIsForOthersItRefusesAndSaysWhatToDo());
    }

    @Test
    void whoWritesBesideTheTargetIsFound() {
        fails(() -> of(firing(new Firing(CLAY) {
            @Override
            public void write(Path target, IProgressMonitor monitor) throws IOException {
                super.write(target, monitor);
                Files.writeString(target.resolveSibling("log"), "fired");
            }
        })).writesItsTargetAsPlannedAndNothingElse());
    }

    @Test
    void whoWritesOtherThanPlannedIsFound() {
        fails(() -> of(firing(new Firing(CLAY) {
            @Override
            public boolean folder() {
                return true;
            }
        })).writesItsTargetAsPlannedAndNothingElse());
        fails(() -> of(firing(new Firing(CLAY) {
            @Override
            public long bytes() {
                return 1_000_000;
            }
        })).writesItsTargetAsPlannedAndNothingElse());
    }

    @Test
    void whoWritesSomethingElseTheNextTimeIsFound() {
        var count = new AtomicInteger();
        var odd = firing(new Firing(CLAY) {
            @Override
            public void write(Path target, IProgressMonitor monitor) throws IOException {
                Files.write(target, Arrays.copyOf(CLAY, CLAY.length + count.incrementAndGet()));
            }
        });
        fails(() -> of(odd).writesTheSameEachTime());
        fails(() -> of(odd).convertsSeveralAtOnce());
    }

    @Test
    void whoDoesNotHearThatItIsCancelledIsFound() {
        fails(() -> of(firing(new Firing(CLAY) {
            @Override
            public void write(Path target, IProgressMonitor monitor) throws IOException {
                monitor.isCanceled();
                Files.write(target, CLAY);
            }
        })).endsAsSoonAsItIsToldToBeCancelled());
    }

    @Test
    void whoConvertsHalfAModelIsFound() {
        fails(() -> of(new Kiln() {
            @Override
            public Conversion plan(ConversionTask task, IProgressMonitor monitor) {
                return new Firing(CLAY);
            }
        }).aModelThatIsCutOffItRefusesOrFailsToRead());
        fails(() -> of(new Kiln() {
            @Override
            public Conversion plan(ConversionTask task, IProgressMonitor monitor) {
                throw new IllegalStateException();
            }
        }).aModelThatIsCutOffItRefusesOrFailsToRead());
    }

    @Test
    void whoLeavesAFileOpenIsFound() throws IOException {
        var open = new ArrayList<InputStream>();
        try {
            assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
            fails(() -> of(firing(new Firing(CLAY) {
                @Override
                public void write(Path target, IProgressMonitor monitor) throws IOException {
                    super.write(target, monitor);
                    open.add(Files.newInputStream(target));
                }
            })).leavesNoFileOpen());
        } finally {
            for (var each : open) {
                each.close();
            }
        }
    }
}
