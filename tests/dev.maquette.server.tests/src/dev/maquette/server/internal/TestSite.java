// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.serve.RunningServer;
import dev.maquette.api.serve.ServerSettings;

/** A server on a free port of this machine, and a client of it. */
public final class TestSite implements AutoCloseable {

    private final RunningServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public TestSite(Library library) throws LibraryException {
        this(library, ServerSettings.local(0));
    }

    public TestSite(Library library, ServerSettings settings) throws LibraryException {
        server = HttpSite.open(new Served(library, settings, "1.2.3"));
    }

    /** One that a test has as a field, to be closed when it is over. */
    public static TestSite of(Library library) {
        return of(library, ServerSettings.local(0));
    }

    /** One that a test has as a field, with settings of its own. */
    public static TestSite of(Library library, ServerSettings settings) {
        try {
            return new TestSite(library, settings);
        } catch (LibraryException failure) {
            throw new AssertionError(failure);
        }
    }

    public URI at(String path) {
        return server.address().resolve(path);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /** @param body JSON, or null for none */
    public HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(HttpRequest.newBuilder(at(path)).method(method, content).header("Content-Type",
                "application/json"));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The body of the answer as it is. */
    public byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray()).body();
    }

    public static JsonElement json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
