// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.api.json.Json;

/**
 * What a route answers.
 *
 * @param status such as 200
 * @param contentType of the body; null without one
 * @param headers more of them
 * @param body writes the body; null without one
 */
public record Answer(int status, String contentType, Map<String, String> headers, Body body) {

    private static final String JSON = "application/json";

    /** Writes a body piece by piece; each flush of a stream of events or lines reaches the client. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** 200 and a record, list or map, as the API's JSON. */
    public static Answer json(Object value) {
        return json(200, value);
    }

    public static Answer json(int status, Object value) {
        return bytes(status, JSON, Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    /** JSON as it stands. */
    public static Answer json(int status, String text) {
        return bytes(status, JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    /** No body. */
    public static Answer empty(int status) {
        return new Answer(status, null, Map.of(), null);
    }

    /** A text in UTF-8. */
    public static Answer text(int status, String contentType, String text) {
        return bytes(status, contentType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(int status, String contentType, byte[] bytes) {
        return new Answer(status, contentType, Map.of("Content-Length", Integer.toString(bytes.length)),
                out -> out.write(bytes));
    }

    /** 200 and a body of unknown length. */
    public static Answer stream(String contentType, Body body) {
        return new Answer(200, contentType, Map.of(), body);
    }

    /** The same with one more header, or another value of it. */
    public Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, more, body);
    }
}
