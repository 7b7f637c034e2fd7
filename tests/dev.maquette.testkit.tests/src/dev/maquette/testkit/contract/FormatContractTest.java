// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorPlace;

/** Each thing that a reader can do wrong is found by the test that is about it; one that does all right passes. */
class FormatContractTest {

    private static final Sample SMALL = Sample.file("small.clay", clay(5, 5));
    private static final Sample OTHER = Sample.file("other.clay", clay(9, 9));

    @TempDir
    private Path place;
    private final List<InputStream> left = new ArrayList<>();

    @AfterEach
    void closeWhatIsLeftOpen() throws IOException {
        for (var stream : left) {
            stream.close();
        }
    }

    private static byte[] clay(int count, int there) {
        return ByteBuffer.allocate(8 + there).order(ByteOrder.LITTLE_ENDIAN).putInt(0x59414c43).putInt(count).array();
    }

    /** The contract as a test of this reader would have it. */
    private FormatContract of(Supplier<FormatReader> reader) {
        var contract = new FormatContract() {

            @Override
            protected FormatReader reader() {
                return reader.get();
            }

            @Override
            protected List<Sample> samples() {
                return List.of(SMALL, OTHER);
            }

            @Override
            protected Sample large() {
                return Sample.file("large.clay", clay(2_000_000_000, 0)).grown(2_000_000_000);
            }
        };
        contract.place = place;
        return contract;
    }

    private static void finds(String words, Executable test) {
        var found = assertThrows(AssertionError.class, test);
        assertTrue(found.getMessage().contains(words), found.getMessage());
    }

    @Test
    void aReaderThatDoesItRightPasses() throws Exception {
        var contract = of(ClayReader::new);
        contract.hasAPublicConstructorWithoutArguments();
        contract.leavesAloneWhatIsOfNoFormat();
        contract.aReaderOfFilesLeavesFoldersAloneAndOneOfFoldersFiles();
        contract.readsNoWeights();
        contract.keepsNothingBetweenCalls();
        contract.servesManyThreads();
        for (var sample : List.of(SMALL, OTHER)) {
            contract.readsItsSamples(sample);
            contract.tellsItsFormatByContentAndNotByName(sample);
            contract.whereverAFileIsCutOffItIsBrokenOrOfNoFormat(sample);
            contract.saysOfAModelThatIsCutOffThatItIsBroken(sample);
            contract.whateverBitIsWrongItCopes(sample);
            contract.endsAsSoonAsItIsToldToBeCancelled(sample);
            contract.leavesNoFileOpen(sample);
            contract.writesNothing(sample);
            contract.tellsPlacesThatAreThere(sample);
        }
    }

    @Test
    void whoReadsTheWeightsIsFound() {
        finds("more than", () -> of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
                for (long at = 0; at < 4_000_000; at += 1000) {
                    context.read(at, 1000);
                }
                return super.read(context);
            }
        }).readsNoWeights());
    }

    @Test
    void whoBelievesALengthIsFound() {
        var trusting = of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws IOException {
                int count = context.read(4, 4).getInt();
                context.read(HEADER, count);
                return content(context, count);
            }
        });
        finds("past the end", () -> trusting.whereverAFileIsCutOffItIsBrokenOrOfNoFormat(SMALL));
        finds("wrong bit 1 in byte 4", () -> trusting.whateverBitIsWrongItCopes(SMALL));
    }

    @Test
    void whoTakesAPartForTheWholeIsFound() {
        finds("as if it were whole", () -> of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws InvalidModelException {
                return content(context, 5);
            }
        }).whereverAFileIsCutOffItIsBrokenOrOfNoFormat(SMALL));
    }

    @Test
    void whoDoesNotSayWhatIsBrokenIsFound() {
        finds("does not say", () -> of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws InvalidModelException {
                throw new InvalidModelException(" ");
            }
        }).whereverAFileIsCutOffItIsBrokenOrOfNoFormat(SMALL));
    }

    @Test
    void whoNeverCallsAFileBrokenIsFound() {
        finds("nobody learns why", () -> of(() -> new ClayReader() {
            @Override
            public boolean recognises(ProbeContext context) throws IOException {
                return context.size() == HEADER + 5;
            }
        }).saysOfAModelThatIsCutOffThatItIsBroken(SMALL));
    }

    @Test
    void whoTakesWhatIsOfNoFormatIsFound() {
        finds("takes these for its own", () -> of(() -> new ClayReader() {
            @Override
            public boolean recognises(ProbeContext context) {
                return true;
            }
        }).leavesAloneWhatIsOfNoFormat());
    }

    @Test
    void whoGoesByTheNameIsFound() {
        finds("renamed", () -> of(() -> new ClayReader() {
            @Override
            public boolean recognises(ProbeContext context) {
                return context.path().toString().endsWith(".clay");
            }
        }).tellsItsFormatByContentAndNotByName(SMALL));
    }

    @Test
    void whoGoesOnAfterBeingCancelledIsFound() {
        finds("says that the file is broken", () -> of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
                try {
                    return super.read(context);
                } catch (OperationCanceledException e) {
                    throw new InvalidModelException("It cannot be read.");
                }
            }
        }).endsAsSoonAsItIsToldToBeCancelled(SMALL));
        finds("it goes on", () -> of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
                var content = super.read(context);
                context.monitor().isCanceled();
                return content;
            }
        }).endsAsSoonAsItIsToldToBeCancelled(SMALL));
    }

    @Test
    void whoLeavesAFileOpenIsFound() {
        finds("still open", () -> of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
                left.add(Files.newInputStream(context.path()));
                return super.read(context);
            }
        }).leavesNoFileOpen(SMALL));
    }

    @Test
    void whoWritesIsFoundWhereverItIs() {
        finds("it writes files", () -> of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
                Files.writeString(place.resolve("cache"), "seen");
                return super.read(context);
            }
        }).writesNothing(SMALL));
        finds("changes the model's folder", () -> of(() -> new ClayReader() {
            @Override
            public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
                Files.createDirectories(context.path().resolveSibling("cache"));
                return super.read(context);
            }
        }).writesNothing(SMALL));
    }

    @Test
    void whoKeepsAnAnswerIsFound() {
        finds("otherwise after others", () -> of(() -> new ClayReader() {
            private ModelContent kept;

            @Override
            public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
                kept = kept == null ? super.read(context) : kept;
                return kept;
            }
        }).keepsNothingBetweenCalls());
    }

    @Test
    void whoMixesThreadsUpIsFound() {
        finds("among threads", () -> of(() -> new ClayReader() {
            private final CountDownLatch both = new CountDownLatch(2);
            private volatile long count;

            @Override
            public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
                count = count(context);
                meet();
                return content(context, count);
            }

            /** Until another thread has been here as well. */
            private void meet() {
                both.countDown();
                try {
                    both.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }).servesManyThreads());
    }

    @Test
    void whoTellsAPlaceThatIsNotThereIsFound() {
        finds("lies outside", () -> of(() -> new ClayReader() {
            @Override
            public Map<String, TensorPlace> places(ProbeContext context) {
                return Map.of("w", new TensorPlace(context.path(), HEADER + 1));
            }
        }).tellsPlacesThatAreThere(SMALL));
        finds("no such tensor", () -> of(() -> new ClayReader() {
            @Override
            public Map<String, TensorPlace> places(ProbeContext context) throws EOFException {
                return Map.of("v", new TensorPlace(context.path(), HEADER));
            }
        }).tellsPlacesThatAreThere(SMALL));
    }
}
