// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.TransferProgress.Phase;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HostedFile;
import dev.maquette.testkit.hub.HostedFile.Damage;

/** Files that are whole and wrong. */
class MendingTest {

    private static final int PIECES = 20;

    @TempDir
    private Path folder;
    private Bench bench;
    private byte[] model;
    private HostedFile file;
    private final Map<Phase, Integer> told = new EnumMap<>(Phase.class);
    private Damage damage = (_, whole) -> whole;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder, Bench.quick(Duration.ofMinutes(1))); // nothing is asked twice on a busy machine
        model = Bench.model(PIECES * Bench.PIECE);
        file = bench.hub.file("/m.bin", model);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private Download download() throws IOException, LibraryException {
        return bench.transfer().download(bench.request("/m.bin").expecting(model.length, Bench.sha256(model)),
                state -> told.merge(state.phase(), 1, Integer::sum), new NullProgressMonitor());
    }

    private LibraryException refused() throws IOException {
        var refused = bench.refused(bench.request("/m.bin").expecting(model.length, Bench.sha256(model)));
        assertEquals(Problem.BROKEN_MODEL, refused.problem());
        assertTrue(refused.getMessage().contains(Bench.sha256(model)), refused.getMessage());
        assertEquals(List.of(), bench.names());
        return refused;
    }

    /** Each reading of the file begins with a question for all of it. */
    private long reading() {
        return ranges().filter("bytes=0-"::equals).count();
    }

    private Stream<String> ranges() {
        return bench.hub.requests().stream().map(request -> request.header("range").orElse(""));
    }

    /** Flips a byte in the middle of a piece in some readings of it. */
    private void damage(int piece, LongPredicate readings) {
        var before = damage;
        damage = (answer, whole) -> readings.test(reading())
                ? before.to(answer, whole).flipped(piece * Bench.PIECE + Bench.PIECE / 2L)
                : before.to(answer, whole);
        file.damage(damage);
    }

    @Test
    void whatWasDamagedOnceIsReplaced() throws IOException, LibraryException {
        damage(7, reading -> reading == 1);
        var download = download();
        assertTrue(download.verified());
        bench.arrived(download, "m.bin", model);
        assertTrue(told.containsKey(Phase.MENDING), told::toString);
    }

    @Test
    void onlyWhatDiffersIsFetchedAThirdTime() throws IOException, LibraryException {
        damage(7, reading -> reading == 1);
        damage(11, reading -> reading == 2);
        bench.arrived(download(), "m.bin", model);
        var last = ranges().toList();
        assertEquals(Set.of(7, 11), last.subList(last.lastIndexOf("bytes=0-") + 1, last.size()).stream()
                .map(range -> Integer.parseInt(range.substring(6, range.indexOf('-'))) / Bench.PIECE)
                .collect(Collectors.toSet()));
        assertEquals(3, reading());
    }

    @Test
    void whatIsWrongTwiceIsWrongAtTheServer() throws IOException {
        damage(7, _ -> true);
        assertTrue(refused().remedy().contains("same bytes twice"));
        assertEquals(2, reading());
    }

    @Test
    void whatNeverComesTheSameWayIsGivenUp() throws IOException {
        var count = new AtomicInteger();
        file.damage((answer, whole) -> whole.flipped(7L * Bench.PIECE + count.incrementAndGet()));
        assertTrue(refused().remedy().contains("different each time"));
        assertEquals(5, reading());
    }

    @Test
    void oneStreamCannotBeMended() throws IOException {
        file.noRanges();
        damage(7, _ -> true);
        assertTrue(refused().remedy().contains("Try again"));
        assertEquals(1, file.answers());
    }

    @Test
    void anotherFileInTheMiddleOfItIsNotMixedIn() throws IOException, LibraryException {
        var other = Content.noise(model.length, 99);
        file.header("X-Linked-Etag", Bench.sha256(model));
        damage(7, reading -> reading == 1);
        file.fault(_ -> {
            if (reading() == 2) {
                file.replace(Content.of(other), "\"other\"").header("X-Linked-Etag", Bench.sha256(other));
            }
            return Optional.empty();
        });
        var download = bench.download(bench.request("/m.bin"));
        assertTrue(download.verified());
        bench.arrived(download, "m.bin", other);
    }
}
