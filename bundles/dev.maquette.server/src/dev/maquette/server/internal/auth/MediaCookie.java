// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;

import dev.maquette.server.internal.http.Answer;

/**
 * The cookie by which a page shows pictures, since a browser sends no token for them. It is the token itself, that no
 * script can read and that opens nothing but what {@link dev.maquette.server.internal.http.Access#MEDIA} says.
 */
final class MediaCookie {

    private static final String NAME = "invokeai_media_token";
    private static final String PATH = "/api/v1";
    static final String HEADER = "Set-Cookie";

    private MediaCookie() {
    }

    /** The token of the cookie that the request shows. */
    static Optional<String> shown(Request request) {
        return Request.getCookies(request).stream().filter(cookie -> cookie.getName().equals(NAME)).findFirst()
                .map(HttpCookie::getValue);
    }

    /** The answer with a cookie that ends with its token. */
    static Answer set(Answer answer, Request request, String token, Instant now, Instant expires) {
        return with(answer, request, token, Math.max(0, Duration.between(now, expires).toSeconds()));
    }

    /** The answer that has the cookie forgotten. */
    static Answer clear(Answer answer, Request request) {
        return with(answer, request, "", 0);
    }

    private static Answer with(Answer answer, Request request, String value, long seconds) {
        return answer.with(HEADER, NAME + "=" + value + "; Path=" + PATH + "; Max-Age=" + seconds
                + "; HttpOnly; SameSite=Lax" + (request.isSecure() ? "; Secure" : ""));
    }
}
