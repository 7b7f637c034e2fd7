// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.Reply.Delivery;

class RangedTransferTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Bench.PIECE - 1, Bench.PIECE, Bench.PIECE + 1, 50 * Bench.PIECE + 7})
    void aFileOfAnySizeArrivesWhole(int size) throws IOException, LibraryException {
        var model = Bench.model(size);
        bench.hub.file("/m.safetensors", model);
        bench.arrived(bench.download(bench.request("/m.safetensors")), "m.safetensors", model);
    }

    @Test
    void aSlowServerIsAskedForManyPiecesAtOnce() throws IOException, LibraryException {
        var model = Bench.model(100 * Bench.PIECE);
        bench.hub.file("/m.bin", model).course((_, _) -> new Delivery(-1, -1, 400_000));
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
        assertTrue(bench.hub.mostConnections() > 6, () -> "connections: " + bench.hub.mostConnections());
        assertTrue(bench.hub.mostConnections() <= 17, () -> "connections: " + bench.hub.mostConnections());
    }

    @Test
    void nothingIsReadThatIsNotNeeded() throws IOException, LibraryException {
        var model = Bench.model(500 * Bench.PIECE);
        var counted = new Counted(Content.of(model));
        bench.hub.file("/m.bin", counted)
                .course((answer, _) -> new Delivery(-1, -1, answer == 1 ? 8_000_000 : 700_000));
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
        assertTrue(counted.sent.get() < model.length * 5L / 4, () -> counted.sent + " bytes were sent");
    }

    /** Knows how many bytes have been sent of it. */
    private record Counted(Content content, AtomicLong sent) implements Content {

        Counted(Content content) {
            this(content, new AtomicLong());
        }

        @Override
        public long size() {
            return content.size();
        }

        @Override
        public long send(long position, long count, WritableByteChannel to) throws IOException {
            long now = content.send(position, count, to);
            sent.addAndGet(now);
            return now;
        }
    }

    @Test
    void aServerWithoutRangesIsReadInOneStream() throws IOException, LibraryException {
        var model = Bench.model(5 * Bench.PIECE);
        var file = bench.hub.file("/m.bin", model).noRanges();
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
        assertEquals(1, file.answers());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 5 * Bench.PIECE + 3})
    void anAnswerThatEndsWithTheConnectionIsReadOnce(int size) throws IOException, LibraryException {
        var model = Bench.model(size);
        var file = bench.hub.file("/m.bin", model).noRanges().header("Connection", "close");
        bench.arrived(bench.download(bench.request("/m.bin").expecting(-1, Bench.sha256(model))), "m.bin", model);
        assertEquals(1, file.answers());
    }

    @Test
    void theDigestThatIsExpectedIsVerified() throws IOException, LibraryException {
        var model = Bench.model(3 * Bench.PIECE);
        bench.hub.file("/m.bin", model);
        var download = bench.download(bench.request("/m.bin").expecting(model.length, Bench.sha256(model)));
        assertTrue(download.verified());
        bench.arrived(download, "m.bin", model);
    }

    @Test
    void aDigestThatTheServerPublishesIsVerifiedAsWell() throws IOException, LibraryException {
        var model = Bench.model(3 * Bench.PIECE);
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Bench.sha256(model)));
        bench.hub.file("/a.bin", model).header("Repr-Digest", "sha-256=:" + digest + ":");
        bench.hub.file("/b.bin", model).header("X-Linked-Etag", "\"" + Bench.sha256(model) + "\"");
        bench.hub.file("/c.bin", model).etag("\"" + Bench.sha256(Bench.model(1)) + "\"");
        assertTrue(bench.download(bench.request("/a.bin")).verified());
        assertTrue(bench.download(bench.request("/b.bin")).verified());
        assertFalse(bench.download(bench.request("/c.bin")).verified(), "an entity tag is no digest");
    }

    @Test
    void aDamagedFileIsNeverDelivered() throws IOException {
        var model = Bench.model(5 * Bench.PIECE);
        var damaged = model.clone();
        damaged[3 * Bench.PIECE] ^= 1;
        bench.hub.file("/m.bin", damaged);
        var refused = bench.refused(bench.request("/m.bin").expecting(-1, Bench.sha256(model)));
        assertEquals(Problem.BROKEN_MODEL, refused.problem());
        assertTrue(refused.getMessage().contains(Bench.sha256(model)), refused.getMessage());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void anotherSizeThanExpectedIsRefusedBeforeItIsFetched() throws IOException {
        bench.hub.file("/m.bin", Bench.model(100));
        assertEquals(Problem.CONFLICT, bench.refused(bench.request("/m.bin").expecting(99, null)).problem());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("m.bin"), "mine");
        bench.hub.file("/m.bin", Bench.model(100));
        assertEquals(Problem.CONFLICT, bench.refused(bench.request("/m.bin")).problem());
        assertEquals("mine", Files.readString(folder.resolve("m.bin")));
        assertEquals(List.of("m.bin"), bench.names());
    }

    @Test
    void probingWritesNothing() throws IOException, LibraryException {
        var model = Bench.model(5 * Bench.PIECE);
        bench.hub.file("/dl/1", model).header("Content-Disposition", "attachment; filename=\"My Model.safetensors\"");
        var found = bench.transfer().probe(bench.request("/dl/1"), new NullProgressMonitor());
        assertEquals("My Model.safetensors", found.name());
        assertEquals(model.length, found.size());
        assertTrue(found.resumable());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void whatIsFetchedAlreadyIsNotFetchedTwiceAtOnce() throws Exception {
        bench.hub.file("/m.bin", Bench.model(4 * Bench.PIECE)).course((_, _) -> new Delivery(-1, 1000, 0));
        var monitor = new NullProgressMonitor();
        var first = start(monitor);
        Eventually.holds("the first has begun", PATIENCE, () -> bench.names().contains("m.bin.part"));
        assertEquals(Problem.CONFLICT, bench.refused(bench.request("/m.bin")).problem());
        monitor.setCanceled(true);
        assertThrows(ExecutionException.class, () -> first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }

    @Test
    void cancellingEndsItAtOnceAndLeavesWhatCanGoOn() throws Exception {
        var model = Bench.model(40 * Bench.PIECE);
        var file = bench.hub.file("/m.bin", model).course((_, from) -> halfAtOnce(from));
        var monitor = new NullProgressMonitor();
        var running = start(monitor);
        Eventually.holds("something was kept", PATIENCE, () -> kept() > Bench.PIECE);
        long cancelled = System.nanoTime();
        monitor.setCanceled(true);
        var ended = assertThrows(ExecutionException.class, () -> running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertTrue(System.nanoTime() - cancelled < Duration.ofSeconds(2).toNanos());
        assertEquals(OperationCanceledException.class, ended.getCause().getClass());
        assertEquals(List.of("m.bin.part", "m.bin.part.json"), bench.names());
        long there = kept();

        int before = bench.hub.requests().size();
        file.course((_, _) -> Delivery.WHOLE);
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
        var again = bench.hub.requests().subList(before + 1, bench.hub.requests().size());
        assertTrue(again.stream().noneMatch(request -> request.headers().get("range").startsWith("bytes=0-")),
                () -> "kept were " + there + ", asked was " + again);
    }

    @Test
    void aPauseSoonAfterTheStartKeepsWhatHasArrived() throws Exception {
        keepEvery(Duration.ofHours(1));
        var model = Bench.model(40 * Bench.PIECE);
        var file = bench.hub.file("/m.bin", model).course((_, from) -> halfAtOnce(from));
        var monitor = new NullProgressMonitor();
        var bytes = new AtomicLong();
        var running = CompletableFuture.supplyAsync(() -> {
            try {
                return bench.transfer().download(bench.request("/m.bin"), state -> bytes.set(state.bytes()), monitor);
            } catch (IOException | LibraryException unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
        Eventually.holds("something has arrived", PATIENCE, () -> bytes.get() > 4 * Bench.PIECE);
        monitor.setCanceled(true);
        assertThrows(ExecutionException.class, () -> running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(List.of("m.bin.part", "m.bin.part.json"), bench.names());

        file.course((_, _) -> Delivery.WHOLE);
        int before = bench.hub.requests().size();
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
        var again = bench.hub.requests().subList(before + 1, bench.hub.requests().size());
        assertTrue(again.stream().noneMatch(request -> request.headers().get("range").startsWith("bytes=0-")),
                () -> "asked was " + again);
    }

    @Test
    void aFailureKeepsWhatHasArrived() throws IOException, LibraryException {
        keepEvery(Duration.ofHours(1));
        var model = Bench.model(40 * Bench.PIECE);
        var file = bench.hub.file("/m.bin", model)
                .course((answer, _) -> new Delivery(answer == 1 ? 3L * Bench.PIECE : 0, -1, 0));
        assertEquals(Problem.UNREACHABLE, bench.refused(bench.request("/m.bin")).problem());
        assertTrue(kept() > 0, () -> "kept: " + kept());

        file.course((_, _) -> Delivery.WHOLE);
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
    }

    private void keepEvery(Duration period) throws IOException {
        bench.close();
        var quick = Bench.quick(Duration.ofMillis(300));
        bench = new Bench(folder, new Limits(quick.connections(), quick.smallestPiece(), quick.connect(),
                quick.stall(), quick.adapt(), period, quick.tries(), quick.firstPause(), quick.longestPause(),
                quick.patience(), quick.bandwidth()));
    }

    @Test
    void aFileThatChangedMeanwhileBeginsAnew() throws Exception {
        var file = bench.hub.file("/m.bin", Bench.model(40 * Bench.PIECE))
                .course((_, from) -> halfAtOnce(from));
        var monitor = new NullProgressMonitor();
        var running = start(monitor);
        Eventually.holds("something was kept", PATIENCE, () -> kept() > Bench.PIECE);
        monitor.setCanceled(true);
        assertThrows(ExecutionException.class, () -> running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));

        var other = Content.noise(40 * Bench.PIECE, 99);
        file.replace(Content.of(other), "\"other\"").course((_, _) -> Delivery.WHOLE);
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", other);
    }

    @Test
    void whatIsAllThereIsOnlyVerified() throws IOException, LibraryException {
        var model = Bench.model(3 * Bench.PIECE);
        Files.write(folder.resolve("m.bin.part"), model);
        Files.writeString(folder.resolve("m.bin.part.json"), "{\"version\":1,\"source\":\"" + bench.hub.at("/m.bin")
                + "\",\"validator\":\"\\\"tag\\\"\",\"size\":" + model.length + ",\"done\":[{\"start\":0,\"end\":"
                + model.length + "}]}");
        var file = bench.hub.file("/m.bin", model).etag("\"tag\"").damage((_, whole) -> whole.flipped(1));
        var download = bench.download(bench.request("/m.bin").expecting(-1, Bench.sha256(model)));
        assertTrue(download.verified());
        bench.arrived(download, "m.bin", model);
        assertEquals(1, file.answers());
    }

    @Test
    void aBrokenStateBeginsAnew() throws IOException, LibraryException {
        var model = Bench.model(3 * Bench.PIECE);
        Files.write(folder.resolve("m.bin.part"), new byte[100]);
        Files.writeString(folder.resolve("m.bin.part.json"), "{\"version\":1,\"done\":[{\"start\":0,\"end\":5000}]");
        bench.hub.file("/m.bin", model);
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
    }

    @Test
    void aFolderThatIsGoneIsTold() throws IOException {
        var none = folder.resolve("none");
        bench.hub.file("/m.bin", Bench.model(100));
        var refused = bench.refused(new TransferRequest(bench.hub.at("/m.bin"), none, Bench.LOCAL));
        assertEquals(Problem.IO, refused.problem());
        assertTrue(refused.getMessage().contains("is gone"), refused.getMessage());
    }

    @Test
    void aBandwidthLimitHolds() throws IOException, LibraryException {
        bench.close();
        var quick = Bench.quick(Duration.ofSeconds(5));
        bench = new Bench(folder, new Limits(quick.connections(), quick.smallestPiece(), quick.connect(),
                quick.stall(), quick.adapt(), quick.keep(), quick.tries(), quick.firstPause(), quick.longestPause(),
                quick.patience(), 1_000_000));
        var model = Bench.model(500_000);
        bench.hub.file("/m.bin", model);
        long began = System.nanoTime();
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
        assertTrue(System.nanoTime() - began > Duration.ofMillis(350).toNanos());
    }

    /** The rest comes so slowly that nobody can be late for it. */
    private static Delivery halfAtOnce(long from) {
        return new Delivery(-1, -1, from < 20 * Bench.PIECE ? 400_000 : 2000);
    }

    private long kept() {
        try {
            var state = JsonParser.parseString(Files.readString(folder.resolve("m.bin.part.json")))
                    .getAsJsonObject();
            return state.getAsJsonArray("done").get(0).getAsJsonObject().get("end").getAsLong();
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }

    private CompletableFuture<Object> start(NullProgressMonitor monitor) {
        var outcome = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                outcome.complete(bench.transfer().download(bench.request("/m.bin"), monitor));
            } catch (LibraryException | IOException | RuntimeException failure) {
                outcome.completeExceptionally(failure);
            }
        });
        return outcome;
    }
}
