// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.library.LibraryException;

/** A request that is refused; becomes {@code {"detail": …}} as InvokeAI answers. */
public final class HttpProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonElement detail;
    private final transient Map<String, String> headers;

    /** @param detail one sentence for a person to read */
    public HttpProblem(int status, String detail) {
        this(status, new JsonPrimitive(detail), detail, Map.of());
    }

    private HttpProblem(int status, JsonElement detail, String message, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.detail = detail;
        this.headers = headers;
    }

    /**
     * A request whose parameters or body are wrong: 422.
     *
     * @param place where, such as {@code query, order_by}; a text of digits counts the items of a list
     * @param type the kind of mistake in one word, such as {@code missing}
     */
    public static HttpProblem invalid(List<String> place, String message, String type) {
        var location = new JsonArray();
        for (var part : place) {
            location.add(part.matches("\\d{1,9}") ? new JsonPrimitive(Integer.valueOf(part)) : new JsonPrimitive(part));
        }
        var entry = new JsonObject();
        entry.add("loc", location);
        entry.addProperty("msg", message);
        entry.addProperty("type", type);
        var all = new JsonArray();
        all.add(entry);
        return new HttpProblem(422, all, String.join(".", place) + ": " + message, Map.of());
    }

    /** What an operation refused; the status that fits its kind. */
    public static HttpProblem of(LibraryException failure) {
        int status = switch (failure.problem()) {
        case NOT_FOUND -> 404;
        case CONFLICT -> 409;
        case INVALID -> 400;
        case BROKEN_MODEL -> 422;
        case DENIED -> 403;
        case IO -> 500;
        case UNREACHABLE -> 424;
        case ENVIRONMENT -> 501;
        };
        return new HttpProblem(status, failure.told());
    }

    /** The same with a header. */
    public HttpProblem with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpProblem(status, detail, getMessage(), more);
    }

    public int status() {
        return status;
    }

    /** The value of {@code detail}. */
    public JsonElement detail() {
        return detail;
    }

    /** What is sent. */
    public Answer answer() {
        var body = new JsonObject();
        body.add("detail", detail);
        var answer = Answer.json(status, body.toString());
        for (var header : headers.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
