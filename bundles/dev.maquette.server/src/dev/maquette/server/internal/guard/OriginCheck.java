// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Sending;

/**
 * Lets pages of other servers change nothing and listen to nothing, unless they are trusted: a browser sends a form or
 * opens a web socket wherever a page wants it to, and tells only by the header whose page it was. What is not a browser
 * sends no such header.
 */
public final class OriginCheck extends Handler.Wrapper {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final List<String> trusted;

    /** @param trusted origins such as {@code https://example.org}; {@code *} for all */
    public OriginCheck(List<String> trusted) {
        this.trusted = trusted.stream().map(origin -> origin.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var headers = request.getHeaders();
        boolean harmless = HARMLESS.contains(request.getMethod()) && !headers.contains(HttpHeader.UPGRADE);
        if (harmless || welcome(request)) {
            return super.handle(request, response, callback);
        }
        var problem = new HttpProblem(403, "Pages of other servers may not do this. "
                + "Start the server with the address of the page as an origin it trusts.");
        Sending.send(problem.answer(), request, response, callback);
        return true;
    }

    private boolean welcome(Request request) {
        var origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin == null) {
            return !"cross-site".equals(request.getHeaders().get("Sec-Fetch-Site"));
        }
        var lower = origin.toLowerCase(Locale.ROOT);
        return trusted.contains("*") || trusted.contains(lower) || sameServer(lower, request);
    }

    /** By name and port: before a proxy that speaks HTTPS the scheme differs. */
    private static boolean sameServer(String origin, Request request) {
        var host = request.getHeaders().get(HttpHeader.HOST);
        int authority = origin.indexOf("://");
        return host != null && authority > 0
                && origin.substring(authority + 3).equals(host.toLowerCase(Locale.ROOT));
    }
}
