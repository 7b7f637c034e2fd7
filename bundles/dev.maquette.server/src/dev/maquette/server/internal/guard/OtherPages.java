// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;

/** Lets the scripts of pages that are trusted read answers (CORS); by tokens, never by cookies. */
public final class OtherPages {

    private OtherPages() {
    }

    /** @param trusted origins such as {@code https://example.org}; {@code *} for all */
    public static Handler.Wrapper of(List<String> trusted) {
        var handler = new CrossOriginHandler();
        handler.setAllowedOriginPatterns(trusted.stream().map(OtherPages::pattern).collect(Collectors.toSet()));
        handler.setAllowedMethods(Set.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        handler.setAllowedHeaders(Set.of("Authorization", "Content-Type", "If-Match", "If-None-Match"));
        handler.setExposedHeaders(Set.of("ETag", "X-Refreshed-Token", "Retry-After"));
        handler.setAllowCredentials(false);
        handler.setDeliverPreflightRequests(false);
        // which pages may open web sockets is decided before, and our own may
        handler.setDeliverNonAllowedOriginWebSocketUpgradeRequests(true);
        return handler;
    }

    private static String pattern(String origin) {
        return origin.equals("*") ? ".*" : "(?i)" + Pattern.quote(origin);
    }
}
