// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HostedFile;
import dev.maquette.testkit.hub.Reply;
import dev.maquette.testkit.hub.Reply.Delivery;

/** Whatever goes wrong: the file that arrives is right, or the message says what is wrong and nothing is left. */
class FaultsTest {

    private static final int SIZE = 20 * Bench.PIECE + 11;

    @TempDir
    private Path folder;
    private Bench bench;
    private byte[] model;
    private HostedFile file;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        model = Bench.model(SIZE);
        file = bench.hub.file("/m.bin", model);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void arrives() throws IOException, LibraryException {
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
    }

    private LibraryException fails() throws IOException {
        var refused = bench.refused(bench.request("/m.bin"));
        assertEquals(List.of(), bench.names().stream().filter(name -> !name.startsWith("m.bin.part")).toList());
        return refused;
    }

    @Test
    void aConnectionThatIsCutIsMadeAnewWhereItWas() throws IOException, LibraryException {
        file.course((_, _) -> new Delivery(Bench.PIECE / 3, -1, 0));
        arrives();
    }

    @Test
    void aConnectionThatFallsSilentIsCutAndMadeAnew() throws IOException, LibraryException {
        file.course((answer, _) -> answer % 3 == 1 ? new Delivery(-1, 1000, 0) : Delivery.WHOLE);
        arrives();
    }

    @Test
    void aServerThatNeverSpeaksIsGivenUp() throws IOException {
        file.course((_, _) -> new Delivery(-1, 0, 0));
        var refused = fails();
        assertEquals(Problem.UNREACHABLE, refused.problem());
        assertTrue(refused.getMessage().contains("sent nothing any more"), refused.getMessage());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void aStreamThatCannotGoOnBeginsAnew() throws IOException, LibraryException {
        file.noRanges().course((answer, _) -> answer < 3 ? new Delivery(SIZE / 2, -1, 0) : Delivery.WHOLE);
        arrives();
        assertEquals(3, file.answers());
    }

    @Test
    void aStreamThatAlwaysBreaksIsGivenUpAndLeavesNothing() throws IOException {
        file.noRanges().course((_, _) -> new Delivery(SIZE / 2, -1, 0));
        assertEquals(Problem.UNREACHABLE, fails().problem());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void aServerThatRefusesTheQuestionForARangeIsAskedWithoutOne() throws IOException, LibraryException {
        file.noRanges()
                .fault(answer -> answer == 1 ? Optional.of(Reply.text(416, "text/plain", "")) : Optional.empty());
        arrives();
    }

    @Test
    void rangesThatAreRefusedLaterEndInOneStream() throws IOException, LibraryException {
        bench.hub.route(request -> request.path().equals("/x.bin")
                && !request.header("range").orElse("bytes=0-").equals("bytes=0-")
                        ? Optional.of(Reply.text(416, "text/plain", "")) : Optional.empty());
        bench.hub.file("/x.bin", model).course((_, _) -> new Delivery(-1, -1, 3_000_000));
        bench.arrived(bench.download(bench.request("/x.bin")), "x.bin", model);
    }

    @Test
    void aTagThatChangesWithEveryAnswerEndsInOneStream() throws IOException, LibraryException {
        file.etagOfEachAnswer().course((_, _) -> new Delivery(-1, -1, 3_000_000));
        arrives();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 522})
    void aServerThatIsBusyIsAskedAgain(int status) throws IOException, LibraryException {
        file.busy(status, null, 3);
        arrives();
    }

    @Test
    void aServerThatIsBusyInTheMiddleGetsFewerConnections() throws IOException, LibraryException {
        file.fault(answer -> answer > 1 && bench.hub.connections() > 3
                ? Optional.of(Reply.text(503, "text/plain", "")) : Optional.empty())
                .course((_, _) -> new Delivery(-1, -1, 1_000_000));
        arrives();
    }

    @Test
    void theWaitThatAServerAsksForIsKept() throws IOException, LibraryException {
        file.busy(429, "1", 1);
        long began = System.nanoTime();
        arrives();
        assertTrue(System.nanoTime() - began >= Duration.ofMillis(990).toNanos());
    }

    @Test
    void aWaitUntilAMomentIsKeptAsWell() throws IOException, LibraryException {
        var at = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2));
        file.busy(503, at, 1);
        long began = System.nanoTime();
        arrives();
        assertTrue(System.nanoTime() - began >= Duration.ofMillis(900).toNanos());
    }

    @Test
    void theWaitOfAnExhaustedQuotaIsKept() throws IOException, LibraryException {
        file.fault(answer -> answer > 1 ? Optional.empty() : Optional.of(Reply.text(429, "text/plain", "")
                .with("RateLimit", "\"resolvers\";r=0;t=0").with("Retry-After", "3600")));
        long began = System.nanoTime();
        arrives(); // a second later than the quota is renewed
        assertTrue(System.nanoTime() - began >= Duration.ofMillis(990).toNanos());
    }

    @Test
    void aQuotaThatIsNotExhaustedIsNoReasonToWait() throws IOException, LibraryException {
        file.fault(answer -> answer > 1 ? Optional.empty() : Optional.of(Reply.text(503, "text/plain", "")
                .with("RateLimit", "\"resolvers\";r=17;t=3600")));
        arrives();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 0-9/10", "bytes 7-%d/%d", "bytes 0-9/*", "items 0-1/2", "bytes 0-%d/99999999"})
    void aRangeThatIsNotWhatItSaysIsReadInOneStream(String range) throws IOException, LibraryException {
        file.edit((_, reply) -> reply.status() == 206
                ? reply.with("Content-Range", String.format(range, SIZE - 1, SIZE)) : reply);
        arrives();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 0-9/10", "bytes 0-0/%d", "bytes */%d"})
    void aRangeThatGoesWrongLaterIsReadInOneStream(String range) throws IOException, LibraryException {
        file.course((_, _) -> new Delivery(-1, -1, 3_000_000)).edit((_, reply) -> reply.from() > 0
                ? reply.with("Content-Range", String.format(range, SIZE)) : reply);
        arrives();
    }

    @Test
    void aFileThatIsReplacedInTheMiddleIsNotMixedWithTheOther() throws IOException, LibraryException {
        var other = Content.noise(SIZE, 99);
        file.course((answer, _) -> {
            if (answer == 6) {
                file.replace(Content.of(other), "\"other\"");
            }
            return new Delivery(-1, -1, 3_000_000);
        });
        model = other;
        arrives();
    }

    @Test
    void aWebPageInTheMiddleIsNotWrittenIntoTheModel() throws IOException {
        file.course((_, _) -> new Delivery(-1, -1, 3_000_000)).fault(answer -> answer < 4 ? Optional.empty()
                : Optional.of(Reply.text(200, "text/html", "<!DOCTYPE html><html>Log in</html>")));
        assertTrue(fails().getMessage().contains("sent a web page instead of a model"));
    }

    @Test
    void aFileThatIsCompressedOnItsWayIsRefused() throws IOException {
        file.header("Content-Encoding", "gzip");
        assertTrue(fails().getMessage().contains("compressed"));
        assertEquals(List.of(), bench.names());
    }

    @Test
    void anotherSizeThanExpectedIsSeenAtTheEndWhereTheServerDoesNotTellIt() throws IOException {
        file.noRanges().header("Connection", "close");
        var refused = bench.refused(bench.request("/m.bin").expecting(SIZE + 1, null));
        assertTrue(refused.getMessage().contains("arrived with " + SIZE + " bytes"), refused.getMessage());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void aWaitBeyondPatienceIsToldInstead() throws IOException {
        file.busy(429, "3600", 1);
        var refused = fails();
        assertTrue(refused.getMessage().contains("60 minutes"), refused.getMessage());
        assertEquals(1, file.answers());
    }

    @Test
    void aServerThatStaysBusyIsGivenUp() throws IOException {
        file.busy(503, null, 1000);
        var refused = fails();
        assertTrue(refused.getMessage().contains("503"), refused.getMessage());
        assertEquals(4, file.answers());
    }

    @Test
    void aWebPageIsNoModel() throws IOException {
        bench.hub.route(request -> request.path().equals("/login.safetensors") ? Optional.of(Reply.text(200,
                "text/html; charset=utf-8", "\n<!DOCTYPE html><html><title>Log in</title></html>")) : Optional.empty());
        var refused = bench.refused(bench.request("/login.safetensors"));
        assertTrue(refused.getMessage().contains("sent a web page instead of a model"), refused.getMessage());
        assertTrue(refused.remedy().contains("--token"), refused.remedy());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void whatWillNotFitIsNotBegun() throws IOException {
        bench.hub.file("/huge.bin", new Content() {
            @Override
            public long size() {
                return 1L << 60;
            }

            @Override
            public long send(long position, long count, WritableByteChannel to) throws IOException {
                return to.write(ByteBuffer.wrap(model));
            }
        });
        var refused = bench.refused(bench.request("/huge.bin"));
        assertTrue(refused.getMessage().contains("Not enough space"), refused.getMessage());
        assertEquals(List.of(), bench.names());
    }

    @Test
    void whatIsMissingIsToldWithoutTryingAgain() throws IOException {
        var refused = bench.refused(bench.request("/none.bin?token=hush"));
        assertEquals(Problem.NOT_FOUND, refused.problem());
        assertTrue(refused.getMessage().contains("/none.bin (404)"), refused.getMessage());
        assertTrue(!refused.getMessage().contains("hush"), refused.getMessage());
        assertEquals(1, bench.hub.requests().size());
    }

    @Test
    void aHostThatDoesNotExistIsToldAtOnce() {
        var refused = bench.refused(bench.request(URI.create("https://nowhere.invalid/m.bin"), Bench.LOCAL));
        assertEquals(Problem.UNREACHABLE, refused.problem());
        assertTrue(refused.getMessage().contains("no computer called nowhere.invalid"), refused.getMessage());
    }

    @Test
    void aPortWhereNobodyListensIsTold() throws IOException {
        var address = bench.hub.at("/m.bin");
        bench.hub.close();
        var refused = bench.refused(bench.request(address, Bench.LOCAL));
        assertEquals(Problem.UNREACHABLE, refused.problem());
        assertTrue(refused.getMessage().contains("does not answer"), refused.getMessage());
    }
}
