// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import dev.maquette.api.library.LibraryException;

/** Answers requests by routes. */
public final class Router extends Handler.Abstract {

    private static final Logger LOG = System.getLogger(Router.class.getName());

    /** The attribute of a request that holds the path of its route, as the documentation has it. */
    public static final String ROUTE = "dev.maquette.server.route";

    private final RouteTable table;
    private final Gate gate;
    private final Ending ending;

    public Router(RouteTable table, Gate gate, Ending ending) {
        this.table = table;
        this.gate = gate;
        this.ending = ending;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Sending.send(answer(request), request, response, callback);
        return true;
    }

    private Answer answer(Request request) {
        try {
            return found(request);
        } catch (HttpProblem problem) {
            return problem.answer();
        } catch (LibraryException failure) {
            return refused(request, failure);
        } catch (OperationCanceledException _) {
            return new HttpProblem(503, "The server is being shut down. Try again later.").answer();
        } catch (RuntimeException failure) {
            return failed(request, failure);
        } catch (IOException | StackOverflowError failure) {
            return broken(request, failure);
        }
    }

    /** What the caller has no part in is for whoever keeps the server. */
    private static Answer refused(Request request, LibraryException failure) {
        var problem = HttpProblem.of(failure);
        if (problem.status() == 500) {
            LOG.log(Level.WARNING, request.getMethod() + " " + Request.getPathInContext(request), failure);
        }
        return problem.answer();
    }

    /** Jetty throws what is wrong with a request when it is looked at, such as a query that is not UTF-8. */
    private static Answer failed(Request request, RuntimeException failure) {
        return failure instanceof HttpException wrong && wrong.getCode() < 500
                ? new HttpProblem(wrong.getCode(), wrong.getReason()).answer()
                : broken(request, failure);
    }

    private static Answer broken(Request request, Throwable failure) {
        LOG.log(Level.ERROR, request.getMethod() + " " + Request.getPathInContext(request), failure);
        return Answer.text(500, "text/plain", "Internal Server Error");
    }

    private Answer found(Request request) throws HttpProblem, LibraryException, IOException {
        var path = request.getHttpURI().getPath();
        var match = table.find(request.getMethod(), path);
        if (match.isEmpty()) {
            return missed(request, path);
        }
        var route = match.get().route();
        request.setAttribute(ROUTE, route.path());
        var caller = gate.admit(request, route.access());
        var exchange = new Exchange(request, route, match.get().variables(), caller, gate, ending);
        return gate.dismiss(request, route.work().answer(exchange));
    }

    /** Nothing fits; but with a slash more or less it may, as the clients of InvokeAI are used to. */
    private Answer missed(Request request, String path) throws HttpProblem {
        var methods = table.methods(path);
        if (!methods.isEmpty()) {
            return new HttpProblem(405, "Method Not Allowed").answer().with("Allow", String.join(", ", methods));
        }
        var other = path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
        if (table.methods(other).isEmpty()) {
            throw new HttpProblem(404, "Not Found");
        }
        var query = request.getHttpURI().getQuery();
        return Answer.empty(307).with("Location", query == null ? other : other + "?" + query);
    }
}
