// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.measure;

import java.time.Duration;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.eclipse.jetty.util.NanoTime;

import dev.maquette.server.internal.http.Router;

/** Counts requests, from their headers to the last byte of their answers. */
public final class Measuring extends EventsHandler {

    /** What fits no route; one name for all, since strangers choose such paths. */
    private static final String NO_ROUTE = "none";

    private final Measurements measurements;

    public Measuring(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    protected void onBeforeHandling(Request request) {
        measurements.begun();
    }

    @Override
    protected void onComplete(Request request, int status, HttpFields headers, Throwable failure) {
        var route = request.getAttribute(Router.ROUTE);
        var taken = Duration.ofNanos(NanoTime.since(request.getBeginNanoTime()));
        measurements.ended(method(request), route == null ? NO_ROUTE : route.toString(), status, taken);
    }

    /** Strangers may also invent methods. */
    private static String method(Request request) {
        return switch (request.getMethod()) {
        case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> request.getMethod();
        default -> "other";
        };
    }
}
