// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.testkit.probe.ProbedFile;
import dev.maquette.testkit.probe.Trial;

/**
 * What is expected of a {@link FormatReader}. A test of a reader extends this, makes the reader and a few samples, and
 * tests besides what its format has of its own.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class FormatContract {

    private static final int THREADS = 6;
    private static final int MOST_CHECKS = 500;
    private static final long MOST_OF_A_LARGE_ONE = 1 << 20;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Set by JUnit, or by a test of this contract. */
    @TempDir
    Path place;

    /** For those that extend it. */
    protected FormatContract() {
    }

    /** A new reader, as Maquette makes it. */
    protected abstract FormatReader reader();

    /** Models that it reads; at least one, each with all that the format knows of. */
    protected abstract List<Sample> samples();

    /**
     * A model of the format that takes several GB, most of them zeros; see {@link Sample#grown}. For a folder, one
     * whose
     * files are of that size.
     */
    protected abstract Sample large();

    /**
     * Whether the format lets a file end there, though its sample is longer: a format that is a list of parts without a
     * count does so behind each part. A file that ends elsewhere is broken.
     *
     * @param file one of the sample's files, as a relative path
     * @param length the bytes that are left
     */
    protected boolean mayEndAt(Sample sample, String file, long length) {
        return false;
    }

    @Test
    void hasAPublicConstructorWithoutArguments() {
        var type = reader().getClass();
        assertAll(() -> type.getConstructor().newInstance(),
                () -> assertTrue(Modifier.isPublic(type.getModifiers()), type + " is not public"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsItsSamples(Sample sample) throws IOException, InvalidModelException {
        var file = new ProbedFile(sample.write(room()));
        assertTrue(reader().recognises(file), "it is not recognised");
        var content = reader().read(file);
        Trial.check(content);
        assertEquals(sample.isFolder(), content.folder(), "whether it is a folder");
        assertEquals(sample.name(), content.fileName(), "the name");
        assertFalse(content.container().isBlank(), "the container has no name");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsItsFormatByContentAndNotByName(Sample sample) throws IOException {
        var renamed = sample.renamed("renamed");
        assertTrue(reader().recognises(new ProbedFile(renamed.write(room()))), "it is not recognised as 'renamed'");
    }

    @Test
    void leavesAloneWhatIsOfNoFormat() throws IOException {
        var recognised = new ArrayList<String>();
        for (var stranger : Strangers.all()) {
            if (reader().recognises(new ProbedFile(stranger.write(room())))) {
                recognised.add(stranger.name());
            }
        }
        assertEquals(List.of(), recognised, "it takes these for its own");
    }

    @Test
    void aReaderOfFilesLeavesFoldersAloneAndOneOfFoldersFiles() throws IOException {
        var other = samples().getFirst().isFolder() ? Sample.file("x", new byte[100]) : Sample.folder("x");
        assertFalse(reader().recognises(new ProbedFile(other.write(room()))));
    }

    /** Headers, not weights: at most 1 MiB, or what the headers take four times over. */
    @Test
    void readsNoWeights() throws IOException, InvalidModelException {
        var large = large();
        var file = new ProbedFile(large.write(room()));
        var reader = reader();
        assertTrue(reader.recognises(file), "the large one is not recognised");
        reader.read(file);
        reader.places(file);
        var most = Math.max(MOST_OF_A_LARGE_ONE, 4 * large.given());
        assertTrue(file.bytesRead() <= most, () -> "it read " + file.bytesRead() + " bytes, more than " + most);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whereverAFileIsCutOffItIsBrokenOrOfNoFormat(Sample sample) throws IOException {
        for (var file : sample.files()) {
            Damage.to(sample, file, room()).cut(reader(), length -> mayEndAt(sample, file, length));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whateverBitIsWrongItCopes(Sample sample) throws IOException {
        assertTimeoutPreemptively(LONGEST, () -> {
            for (var file : sample.files()) {
                Damage.to(sample, file, room()).turnBits(reader());
            }
        }, "it takes too long");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysOfAModelThatIsCutOffThatItIsBroken(Sample sample) throws IOException {
        var said = new ArrayList<String>();
        for (var file : sample.files()) {
            said.addAll(Damage.to(sample, file, room()).reasons(reader()));
        }
        assertFalse(said.isEmpty(), "wherever it is cut off, it is of no format or whole, so that nobody learns why");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsAsSoonAsItIsToldToBeCancelled(Sample sample) throws IOException {
        var path = sample.write(room());
        IntPredicate endsEarly = checks -> {
            var monitor = new Countdown(checks);
            var file = new ProbedFile(path, monitor);
            try {
                reader().recognises(file);
                reader().read(file);
            } catch (OperationCanceledException e) {
                return true;
            } catch (IOException | InvalidModelException e) {
                throw new AssertionError("Cancelled, it says that the file is broken", e);
            }
            assertFalse(monitor.said(), "it goes on, though it was told that it is cancelled");
            return false;
        };
        int checks = 0;
        while (checks < MOST_CHECKS && endsEarly.test(checks)) {
            checks++;
        }
        assertTrue(checks > 0, "it never asks whether it is cancelled, and reads nothing through its context");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void leavesNoFileOpen(Sample sample) throws IOException, InvalidModelException {
        var room = room();
        var file = new ProbedFile(sample.write(room));
        reader().recognises(file);
        reader().read(file);
        reader().places(file);
        assertEquals(List.of(), OpenFiles.below(room), "these are still open");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesNothing(Sample sample) throws Exception {
        var room = room();
        var path = sample.write(room);
        var before = FolderState.of(room);
        var written = FileWrites.during(place, () -> {
            var file = new ProbedFile(path);
            reader().recognises(file);
            reader().read(file);
            return reader().places(file);
        });
        assertEquals(Set.of(), written, "it writes files");
        assertEquals(before, FolderState.of(room), "it changes the model's folder");
    }

    @Test
    void keepsNothingBetweenCalls() throws IOException, InvalidModelException {
        var shared = reader();
        for (int round = 0; round < 2; round++) {
            for (var sample : samples()) {
                var path = sample.write(room());
                var alone = reader().read(new ProbedFile(path));
                assertTrue(shared.recognises(new ProbedFile(path)), () -> sample + " is not recognised after others");
                assertEquals(alone, shared.read(new ProbedFile(path)),
                        () -> sample + " is read otherwise after others");
                breakIt(shared, sample);
            }
        }
    }

    /** Shows the reader half of a sample, to see that it recovers. */
    private void breakIt(FormatReader shared, Sample sample) throws IOException {
        Damage.to(sample, sample.files().getFirst(), room()).halve(shared);
    }

    @Test
    void servesManyThreads() throws Exception {
        var shared = reader();
        var paths = new ArrayList<Path>();
        var alone = new ArrayList<ModelContent>();
        for (var sample : samples()) {
            paths.add(sample.write(room()));
            alone.add(reader().read(new ProbedFile(paths.getLast())));
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var answers = new ArrayList<Future<ModelContent>>();
            for (int i = 0; i < 20 * THREADS; i++) {
                var path = paths.get(i % paths.size());
                answers.add(threads.submit(() -> shared.read(new ProbedFile(path))));
            }
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(alone.get(i % paths.size()), answers.get(i).get(), "it is read otherwise among threads");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsPlacesThatAreThere(Sample sample) throws IOException, InvalidModelException {
        var file = new ProbedFile(sample.write(room()));
        var tensors = reader().read(file).tensors();
        for (var place : reader().places(file).entrySet()) {
            var tensor = tensors.get(place.getKey());
            assertNotNull(tensor, () -> place.getKey() + " has a place, but there is no such tensor");
            var where = place.getValue();
            assertTrue(where.offset() >= 0 && where.offset() + tensor.bytes() <= Files.size(where.file()),
                    () -> place.getKey() + " lies outside of " + where);
        }
    }

    /** A new folder. */
    private Path room() throws IOException {
        return Files.createTempDirectory(place, "room");
    }
}
