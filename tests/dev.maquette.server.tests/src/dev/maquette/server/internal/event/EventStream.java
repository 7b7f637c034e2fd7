// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A client that reads server-sent events. */
public final class EventStream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<java.io.InputStream> answer;
    private final BufferedReader lines;

    /** What came: a name and its payload; the payload of a comment is null. */
    public record Received(String name, JsonObject payload) {
    }

    EventStream(URI address) throws IOException, InterruptedException {
        this(address, "none");
    }

    /** @param token that is shown */
    public EventStream(URI address, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
        answer = client.send(request, BodyHandlers.ofInputStream());
        lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    /** The next block, or null at the end of the stream. */
    public Received next() throws IOException {
        String name = null;
        JsonObject payload = null;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                return new Received(name, payload);
            }
            if (line.startsWith("event: ")) {
                name = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                payload = JsonParser.parseString(line.substring("data: ".length())).getAsJsonObject();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
        client.close();
    }
}
