// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.user.FindUser;
import dev.maquette.api.user.User;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.http.HttpProblem;

/** Finds out whose a token is. The account is looked at each time, so that whoever is put out is out at once. */
record Sessions(Library library, Tokens tokens) {

    private static final String SCHEME = "bearer ";

    /** The session of the token that a request shows in its header; empty when it shows none. */
    Optional<Session> shown(Request request) throws HttpProblem {
        var headers = request.getHeaders().getValuesList(HttpHeader.AUTHORIZATION);
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(bearer(headers)));
    }

    /** The token that a request shows in its header. */
    String bearer(Request request) throws HttpProblem {
        var headers = request.getHeaders().getValuesList(HttpHeader.AUTHORIZATION);
        if (headers.isEmpty()) {
            throw refused("Authentication required");
        }
        return bearer(headers);
    }

    /** Of two headers nobody can say which one whoever stands between has looked at. */
    private static String bearer(List<String> headers) throws HttpProblem {
        var header = headers.getFirst();
        if (headers.size() > 1 || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw refused("Invalid or expired token");
        }
        return header.substring(SCHEME.length()).strip();
    }

    /**
     * The session of a token.
     *
     * @throws HttpProblem 401 when it is not good, or not any more
     */
    Session of(String token) throws HttpProblem {
        try {
            var claims = tokens.read(token).filter(read -> !read.userId().equals(Caller.SYSTEM.id()))
                    .orElseThrow(() -> refused("Invalid or expired token"));
            var user = library.run(new FindUser(claims.userId()), Actor.system(), new NullProgressMonitor()).user();
            if (user == null || !user.isActive()) {
                throw refused("User not found or inactive");
            }
            if (user.tokenEpoch() != claims.epoch()) {
                throw refused("Invalid or expired token");
            }
            return new Session(user, claims.lasting(), claims.expires(), token);
        } catch (LibraryException failure) {
            throw HttpProblem.of(failure);
        }
    }

    /** The answer with a token in place of the one that was shown, for a user whose earlier ones are void now. */
    Answer replaced(Answer answer, Request request, User user) throws HttpProblem, LibraryException {
        var before = tokens.read(bearer(request))
                .orElseThrow(() -> refused("Invalid or expired token"));
        var token = tokens.issue(user, before.lasting());
        return cookie(answer.with(UserGate.REFRESHED, token), request, token);
    }

    /** The answer with the cookie of a token. */
    Answer cookie(Answer answer, Request request, String token) throws HttpProblem, LibraryException {
        var claims = tokens.read(token).orElseThrow(() -> refused("Invalid or expired token"));
        return MediaCookie.set(answer, request, token, tokens.now(), claims.expires());
    }

    static HttpProblem refused(String detail) {
        return new HttpProblem(401, detail).with("WWW-Authenticate", "Bearer");
    }
}
