// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jetty.server.Request;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;

/** A request on its way: its parameters, its body and who sent it. */
public final class Exchange {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Request request;
    private final Map<String, String> path;
    private final Map<String, List<String>> query;
    private final Caller caller;
    private final Gate gate;
    private final Access access;
    private final Ending ending;
    private final long most;

    /**
     * @param path values of the variables of the route's path
     * @param gate has admitted the caller
     */
    Exchange(Request request, Route route, Map<String, String> path, Caller caller, Gate gate, Ending ending) {
        this.request = request;
        this.path = path;
        this.caller = caller;
        this.gate = gate;
        this.access = route.access();
        this.ending = ending;
        this.most = route.body() == null ? 0 : route.body().most();
        this.query = Request.extractQueryParameters(request, StandardCharsets.UTF_8).stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(field -> field.getName(),
                        field -> List.copyOf(field.getValues())));
    }

    public Caller caller() {
        return caller;
    }

    /**
     * Who sent the request, asked anew: where an answer takes long, an account may have been closed meanwhile.
     *
     * @throws HttpProblem when the caller would not be admitted any more
     */
    public Caller again() throws HttpProblem {
        return gate.admit(request, access);
    }

    public Actor actor() {
        return caller.actor();
    }

    /** For the operation that the request waits for: cancelled when the server ends and cannot wait any longer. */
    public IProgressMonitor monitor() {
        return ending.monitor();
    }

    /** What Jetty knows of it. */
    public Request request() {
        return request;
    }

    /** The value of a variable of the path. */
    public String path(String variable) {
        return path.get(variable);
    }

    /** The first value of a parameter of the query. */
    public Optional<String> query(String name) {
        return queries(name).stream().findFirst();
    }

    /** All values of a parameter that may be repeated. */
    public List<String> queries(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** A parameter without which the request makes no sense. */
    public String required(String name) throws HttpProblem {
        return query(name)
                .orElseThrow(() -> HttpProblem.invalid(List.of("query", name), "Field required", "missing"));
    }

    /** A parameter that is yes or no, in any of the spellings that InvokeAI takes. */
    public boolean flag(String name, boolean otherwise) throws HttpProblem {
        var text = query(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        return switch (text.get().toLowerCase(java.util.Locale.ROOT)) {
        case "true", "1", "yes", "on", "t", "y" -> true;
        case "false", "0", "no", "off", "f", "n" -> false;
        default -> throw HttpProblem.invalid(List.of("query", name),
                "Input should be a valid boolean, unable to interpret input", "bool_parsing");
        };
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    /**
     * The whole body.
     *
     * @throws HttpProblem 413 when it is larger than the route takes, 408 when it does not come to its end in time
     */
    public byte[] body() throws HttpProblem {
        return new RequestBody(request, most, GRACE).bytes();
    }

    /** The body as JSON, whatever it is. */
    public JsonElement json() throws IOException, HttpProblem {
        return BodyJson.read(new String(body(), StandardCharsets.UTF_8));
    }

    /** The body as one of the API's records. */
    public <T> T json(Class<T> type) throws IOException, HttpProblem {
        var json = json();
        try {
            return Json.read(json.toString(), type);
        } catch (JsonParseException | IllegalArgumentException | NullPointerException unfit) {
            throw HttpProblem.invalid(List.of("body"), "The body is not what this route takes.", "model_type");
        }
    }
}
