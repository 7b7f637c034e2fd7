// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jetty.server.Request;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.http.Gate;
import dev.maquette.server.internal.http.HttpProblem;

/** Lets in who shows a token; where there is a single user, whoever comes. */
public final class UserGate implements Gate {

    static final String REFRESHED = "X-Refreshed-Token";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final boolean multiUser;
    private final Sessions sessions;
    private final Tokens tokens;

    private UserGate(boolean multiUser, Library library, Tokens tokens) {
        this.multiUser = multiUser;
        this.tokens = tokens;
        this.sessions = new Sessions(library, tokens);
    }

    public static Gate of(Served served) {
        return of(served, InstantSource.system());
    }

    /** @param clock by which tokens end */
    static Gate of(Served served, InstantSource clock) {
        return new UserGate(served.settings().multiUser(), served.library(), new Tokens(served.library(), clock));
    }

    @Override
    public Caller admit(Request request, Access access) throws HttpProblem {
        return switch (access) {
        case PUBLIC -> multiUser ? Caller.NOBODY : Caller.SYSTEM;
        case USER -> multiUser ? session(request).caller() : Caller.SYSTEM;
        case MEDIA -> multiUser ? viewer(request).caller() : Caller.SYSTEM;
        case ADMIN -> multiUser ? administrator(session(request)) : Caller.SYSTEM;
        case TOKEN -> session(request).caller();
        case STRICT_ADMIN -> administrator(session(request));
        };
    }

    private Session session(Request request) throws HttpProblem {
        return sessions.shown(request).orElseThrow(() -> Sessions.refused("Authentication required"));
    }

    /** A cookie comes with whatever a page of somebody else has the browser ask for, so that it may only look. */
    private Session viewer(Request request) throws HttpProblem {
        var shown = sessions.shown(request);
        if (shown.isPresent() || !READING.contains(request.getMethod())) {
            return session(request);
        }
        var cookie = MediaCookie.shown(request).orElseThrow(() -> Sessions.refused("Authentication required"));
        return sessions.of(cookie);
    }

    private static Caller administrator(Session session) throws HttpProblem {
        if (!session.user().isAdmin()) {
            throw new HttpProblem(403, "Admin privileges required");
        }
        return session.caller();
    }

    @Override
    public Caller identify(Optional<String> token) throws HttpProblem {
        if (!multiUser) {
            return Caller.SYSTEM;
        }
        return sessions.of(token.orElseThrow(() -> Sessions.refused("Authentication required"))).caller();
    }

    /**
     * Who goes on working stays signed in. A route that gives out a token or deals with the cookie has seen to it
     * itself.
     */
    @Override
    public Answer dismiss(Request request, Answer answer) throws LibraryException {
        if (READING.contains(request.getMethod()) || answer.status() >= 400
                || answer.headers().containsKey(REFRESHED) || answer.headers().containsKey(MediaCookie.HEADER)) {
            return answer;
        }
        try {
            var session = sessions.shown(request);
            return session.isEmpty() ? answer
                    : answer.with(REFRESHED, tokens.issue(session.get().user(), session.get().lasting()));
        } catch (HttpProblem _) { // a token that has ended is not renewed
            return answer;
        }
    }
}
