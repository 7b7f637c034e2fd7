// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.request.Requests;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class OperationRoutesTest {

    private static final String OPERATIONS = "/api/v1/maquette/operations/";

    private final MemoryLibrary memory = new MemoryLibrary("Library",
            List.of(ModelRecords.model("k1", "one", "main", "sd-1", "onnx", 7L, null)));
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch cancelled = new CountDownLatch(1);
    @AutoClose
    private final TestSite site = TestSite.of(new Lasting());

    /** A scan goes on until it is cancelled. */
    private final class Lasting extends ForwardingLibrary {

        Lasting() {
            super(memory);
        }

        @Override
        public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
                Actor actor, IProgressMonitor monitor) throws LibraryException {
            if (!(request instanceof ScanFolder scan) || !scan.folder().equals("endless")) {
                return super.run(request, found, actor, monitor);
            }
            monitor.beginTask("Scanning", 100);
            monitor.worked(42);
            begun.countDown();
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            cancelled.countDown();
            throw new OperationCanceledException();
        }
    }

    private HttpResponse<String> run(String operation, String body) throws IOException, InterruptedException {
        return site.send("POST", OPERATIONS + operation, body);
    }

    private List<JsonObject> lines(String operation, String body) throws IOException, InterruptedException {
        var answer = site.send(HttpRequest.newBuilder(site.at(OPERATIONS + operation))
                .POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json")
                .header("Accept", "application/x-ndjson"));
        assertEquals(200, answer.statusCode());
        assertEquals("application/x-ndjson", answer.headers().firstValue("Content-Type").orElseThrow());
        return answer.body().lines().filter(line -> !line.isEmpty())
                .map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }

    @Test
    void anOperationIsCarriedOut() throws IOException, InterruptedException {
        var answer = run("models.edit",
                "{\"key\":\"k1\",\"changes\":{\"fields\":{\"name\":\"another\"}},\"dry_run\":false}");

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("another", memory.model("k1").orElseThrow().name());
        assertEquals("another", TestSite.json(answer).getAsJsonObject().getAsJsonObject("model").get("name")
                .getAsString());
    }

    @Test
    void aFailureTellsItsKindAndRemedy() throws IOException, InterruptedException {
        var answer = run("models.install", "{\"source\":\"refuse:this\",\"overrides\":{\"fields\":{}}}");

        assertEquals(404, answer.statusCode());
        var told = TestSite.json(answer).getAsJsonObject();
        assertEquals("not_found", told.get("problem").getAsString());
        assertEquals("Choose another file.", told.get("remedy").getAsString());
        assertEquals("Nothing can be read there. Choose another file.", told.get("detail").getAsString());
    }

    @Test
    void whatIsFoundIsToldLineByLine() throws IOException, InterruptedException {
        memory.lies("/models", new ScanFolder.Finding[0]);

        var lines = lines("models.scan", "{\"folder\":\"/models\"}");

        assertEquals("/models",
                lines.getLast().getAsJsonObject("outcome").get("folder").getAsString());
    }

    @Test
    void aFailureOnTheWayIsTheLastLine() throws IOException, InterruptedException {
        var lines = lines("models.scan", "{\"folder\":\"/nowhere\"}");

        assertEquals(1, lines.size());
        assertEquals("not_found", lines.getFirst().getAsJsonObject("problem").get("problem").getAsString());
    }

    @Test
    void whoClosesTheConnectionCancels() throws IOException, InterruptedException {
        try (var socket = new Socket("127.0.0.1", site.at("/").getPort())) {
            var body = "{\"folder\":\"endless\"}";
            socket.getOutputStream().write(("POST " + OPERATIONS + "models.scan HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: application/x-ndjson\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            var in = socket.getInputStream();
            var read = new StringBuilder();
            while (read.indexOf("\"worked\":42.0") < 0) {
                read.append((char) in.read());
            }
        }

        assertTrue(cancelled.await(10, TimeUnit.SECONDS), "It goes on");
    }

    @Test
    void whatIsStreamedIsNotAnsweredAsAWhole() throws IOException, InterruptedException {
        assertEquals(406, run("models.scan", "{\"folder\":\"/models\"}").statusCode());
    }

    @Test
    void nonsenseIsRefused() throws IOException, InterruptedException {
        assertEquals(404, run("models.explode", "{}").statusCode());
        assertEquals(422, run("models.edit", "{").statusCode());
        assertEquals(422, run("models.edit", "[]").statusCode());
        assertEquals(422, run("models.withdraw", "{\"key\":\"k1\"}").statusCode());
        assertEquals(422, run("models.edit", "[".repeat(100_000)).statusCode());
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws IOException, InterruptedException {
        var answer = site.send(HttpRequest.newBuilder(site.at(OPERATIONS + "models.check"))
                .POST(BodyPublishers.ofString("{}")).header("Content-Type", "text/plain"));

        assertEquals(415, answer.statusCode());
    }

    @Test
    void nobodyAllowsPrivateAddressesOverTheNetwork() throws IOException, InterruptedException {
        for (var name : Map.of("sources.look-up", "{\"source\":\"http://10.0.0.1/x\",",
                "models.install", "{\"source\":\"http://10.0.0.1/x\",\"overrides\":{\"fields\":{}},").entrySet()) {
            var answer = run(name.getKey(), name.getValue() + "\"access\":{\"allow_private\":true}}");

            assertEquals(403, answer.statusCode(), answer.body());
        }
        var queue = run("installs.queue",
                "{\"installs\":[{\"source\":\"http://10.0.0.1/x\",\"overrides\":{\"fields\":{}},"
                        + "\"access\":{\"allow_private\":true}}],\"priority\":1}");
        assertEquals(403, queue.statusCode());
        var settings = run("downloads.settings", "{\"settings\":{\"allow_private\":true}}");
        assertEquals(403, settings.statusCode(), settings.body());
        assertTrue(memory.queued().all().isEmpty());
    }

    @Test
    void aSearchForNothingAtAllIsRefused() throws IOException, InterruptedException {
        assertEquals(422, run("hubs.search", "{\"hub\":\"huggingface\"}").statusCode());
        assertEquals(422, run("hubs.search", "{\"hub\":\"huggingface\",\"query\":{\"mature\":true}}").statusCode());
    }

    @Test
    void allOperationsAreListed() throws IOException, InterruptedException {
        var list = TestSite.json(site.get("/api/v1/maquette/operations")).getAsJsonArray();

        assertEquals(Requests.all().size(), list.size());
        var scan = list.asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.get("name").getAsString().equals("models.scan")).findFirst().orElseThrow();
        assertTrue(scan.get("streamed").getAsBoolean());
        assertFalse(scan.getAsJsonObject("request").asMap().isEmpty());
    }
}
