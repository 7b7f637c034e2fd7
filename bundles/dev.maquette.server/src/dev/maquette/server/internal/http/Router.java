// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;

/** Answers requests by routes. */
public final class Router extends Handler.Abstract {

    private static final Logger LOG = System.getLogger(Router.class.getName());

    private final RouteTable table;
    private final Gate gate;

    public Router(RouteTable table, Gate gate) {
        this.table = table;
        this.gate = gate;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        var answer = answer(request);
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        if (answer.contentType() != null) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        }
        if (answer.body() == null) {
            callback.succeeded();
            return true;
        }
        try (var out = Content.Sink.asOutputStream(response)) {
            answer.body().write(out);
        }
        callback.succeeded();
        return true;
    }

    private Answer answer(Request request) {
        try {
            return found(request);
        } catch (HttpProblem problem) {
            return told(problem);
        } catch (LibraryException failure) {
            return told(HttpProblem.of(failure));
        } catch (OperationCanceledException _) {
            return told(new HttpProblem(503, "The server is being shut down. Try again later."));
        } catch (RuntimeException | IOException | StackOverflowError failure) {
            LOG.log(Level.ERROR, request.getMethod() + " " + Request.getPathInContext(request), failure);
            return Answer.text(500, "text/plain", "Internal Server Error");
        }
    }

    private Answer found(Request request) throws HttpProblem, LibraryException, IOException {
        var path = request.getHttpURI().getPath();
        var match = table.find(request.getMethod(), path);
        if (match.isEmpty()) {
            return missed(request, path);
        }
        var route = match.get().route();
        var caller = gate.admit(request, route.access());
        return route.work().answer(new Exchange(request, match.get().variables(), caller, gate, route.access()));
    }

    /** Nothing fits; but with a slash more or less it may, as the clients of InvokeAI are used to. */
    private Answer missed(Request request, String path) throws HttpProblem {
        var methods = table.methods(path);
        if (!methods.isEmpty()) {
            return told(new HttpProblem(405, "Method Not Allowed")).with("Allow", String.join(", ", methods));
        }
        var other = path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
        if (table.methods(other).isEmpty()) {
            throw new HttpProblem(404, "Not Found");
        }
        var query = request.getHttpURI().getQuery();
        return Answer.empty(307).with("Location", query == null ? other : other + "?" + query);
    }

    private static Answer told(HttpProblem problem) {
        var body = new JsonObject();
        body.add("detail", problem.detail());
        return Answer.json(problem.status(), body.toString());
    }
}
