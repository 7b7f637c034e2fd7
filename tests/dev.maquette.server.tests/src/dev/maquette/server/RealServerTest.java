// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.serve.LibraryServer;
import dev.maquette.api.serve.RunningServer;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.HttpLibraryServer;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.osgi.RunningServices;

/**
 * A real library behind the real server, with a client of InvokeAI's interface and another Maquette at once. Runs in
 * OSGi only.
 */
class RealServerTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @AutoClose
    private static RunningServices services;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;
    private Library own;
    private RunningServer server;

    @BeforeAll
    static void findServices() {
        services = RunningServices.of(HttpLibraryServer.class);
    }

    @BeforeEach
    void serve() throws LibraryException {
        services.find(Libraries.class).create(folder.resolve("library"), "Studio");
        own = services.find(Libraries.class).open(folder.resolve("library").toUri());
        server = services.find(LibraryServer.class).start(own, ServerSettings.local(0));
    }

    @AfterEach
    void end() {
        client.close();
        server.close();
        own.close();
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return client.send(HttpRequest.newBuilder(server.address().resolve(path)).method(method, content)
                .header("Content-Type", "application/json").build(), BodyHandlers.ofString());
    }

    private JsonElement asked(String method, String path, String body, int status)
            throws IOException, InterruptedException {
        var answer = send(method, path, body);
        assertEquals(status, answer.statusCode(), answer.body());
        return JsonParser.parseString(answer.body());
    }

    private String installed(String source) throws Exception {
        asked("POST", "/api/v2/models/install?source=" + source, "{}", 201);
        Eventually.holds("it is installed", LONG, () -> own.models(ModelQuery.all()).total() == 1);
        return own.models(ModelQuery.all()).items().getFirst().key();
    }

    @Test
    void whatOneClientInstallsTheOthersSee() throws Exception {
        var told = Collections.newSetFromMap(new ConcurrentHashMap<String, Boolean>());
        try (var other = services.find(Libraries.class).open(server.address());
                var _ = other.subscribe(event -> told.addAll(event.changed()))) {
            var key = installed("sample:tiny-sd-onnx");

            var listed = asked("GET", "/api/v2/models/?model_type=main", null, 200).getAsJsonObject();
            assertEquals(key, listed.getAsJsonArray("models").get(0).getAsJsonObject().get("key").getAsString());
            Eventually.holds("the other Maquette is told", LONG, () -> told.contains(key));
            assertEquals("tiny-sd-onnx", other.model(key).orElseThrow().name());
            assertEquals(1, other.models(ModelQuery.all().withText("tiny")).total());
        }
    }

    @Test
    void noChangeOfOneClientIsLostToAnother() throws Exception {
        var key = installed("sample:tiny-sd-diffusers");
        try (var other = services.find(Libraries.class).open(server.address())) {
            var seen = other.model(key).orElseThrow();
            asked("PATCH", "/api/v2/models/i/" + key, "{\"name\": \"Shapes\"}", 200);

            var late = assertThrows(LibraryException.class, () -> edit(other, key, seen.version(), "Forms"));
            assertEquals(Problem.CONFLICT, late.problem());
            assertEquals("Shapes", own.model(key).orElseThrow().name());

            var edited = edit(other, key, other.model(key).orElseThrow().version(), "Forms");
            assertEquals("Forms", asked("GET", "/api/v2/models/i/" + key, null, 200).getAsJsonObject().get("name")
                    .getAsString());
            other.run(new UndoChange(edited.batch()), Actor.localUser(), new NullProgressMonitor());
            assertEquals("Shapes", own.model(key).orElseThrow().name());
        }
    }

    private static EditModel.Edited edit(Library library, String key, long version, String name)
            throws LibraryException {
        return library.run(new EditModel(key, version, new ModelChanges(Map.of("name", name))), Actor.localUser(),
                new NullProgressMonitor());
    }

    @Test
    void aPictureIsDrawnByTheServer() throws Exception {
        var key = installed("sample:tiny-sd-onnx");
        var settings = ImageSettings.of("a red circle on a white background").change().steps(2).seed(7L).build();
        var images = new ArrayList<Path>();
        try (var other = services.find(Libraries.class).open(server.address())) {
            var drawn = other.run(new GenerateImages(key, settings, null, null), step -> {
                if (step.image() != null) {
                    images.add(Path.of(step.image().path()));
                }
            }, Actor.localUser(), new NullProgressMonitor());

            assertEquals(1, drawn.images());
        }
        assertTrue(images.getFirst().startsWith(folder), images.toString());
        assertTrue(Files.size(images.getFirst()) > 0);
    }

    @Test
    void theServerGoesAndItsClientsAreTold() throws Exception {
        installed("sample:tiny-sd-onnx");
        try (var other = services.find(Libraries.class).open(server.address())) {
            var key = other.models(ModelQuery.all()).items().getFirst().key();
            server.close();

            var gone = assertThrows(LibraryException.class, () -> other.model(key));

            assertEquals(Problem.UNREACHABLE, gone.problem());
            assertFalse(gone.remedy().isEmpty());
        }
        assertEquals(1, own.models(ModelQuery.all()).total());
    }

    /** What listens on this machine alone is not reached by the way of its server. */
    @Test
    void aSourceInsideTheServersNetworkIsNotAsked() throws Exception {
        try (var inside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var sources = List.of("http://127.0.0.1:", "http://localhost:", "http://[::ffff:127.0.0.1]:",
                    "http://2130706433:");
            for (int id = 1; id <= sources.size(); id++) {
                var source = sources.get(id - 1) + inside.getLocalPort() + "/x.safetensors";
                asked("POST", "/api/v2/models/install?source="
                        + URLEncoder.encode(source, StandardCharsets.UTF_8), "{}", 201);
                long job = id;
                Eventually.holds("it is refused: " + source, LONG, () -> own.installs().stream()
                        .anyMatch(each -> each.id() == job && each.status() == Status.ERROR));
            }
            inside.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, inside::accept);
        }
    }

    @Test
    void everyRouteOfTheDocumentAnswers() throws Exception {
        var paths = asked("GET", "/openapi.json", null, 200).getAsJsonObject().getAsJsonObject("paths");
        var unanswered = new ArrayList<String>();
        for (var path : paths.entrySet()) {
            if (path.getValue().getAsJsonObject().has("get") && !path.getKey().endsWith("/events")) {
                var answer = send("GET", path.getKey().replaceAll("\\{[^}]*\\}", "none"), null);
                if (answer.statusCode() >= 500 && !Set.of(501).contains(answer.statusCode())) {
                    unanswered.add(path.getKey() + " " + answer.statusCode() + " " + answer.body());
                }
            }
        }
        assertEquals(List.of(), unanswered);
        assertTrue(paths.size() > 40, paths.keySet().toString());
    }

    @Test
    void theAddressIsThatOfThisComputer() {
        assertEquals(URI.create("http://127.0.0.1:" + server.address().getPort() + "/"), server.address());
    }
}
