// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.CreateUser;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.User;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Routes by which people come in and go. */
final class AuthRoutes implements RouteGroup {

    static final String TAG = "authentication";

    private static final String ROOT = "/api/v1/auth/";
    private static final String SINGLE = "There is a single user here, who need not sign in. Start the server for many "
            + "users to have accounts.";
    private static final String INVALID = "The body is not valid";

    private final Served served;
    private final Tokens tokens;
    private final Sessions sessions;
    private final SignIns signIns;

    /** @param signIns shared by all routes that compare passwords */
    AuthRoutes(Served served, SignIns signIns) {
        this.served = served;
        this.signIns = signIns;
        this.tokens = new Tokens(served.library(), InstantSource.system());
        this.sessions = new Sessions(served.library(), tokens);
    }

    @Override
    public List<Route> routes() {
        return List.of(status(), setup(), login(), logout(), mediaCookie());
    }

    private Route status() {
        return Route.get(ROOT + "status").named("get_setup_status_api_v1_auth_status_get", TAG)
                .says("Tell whether people sign in here, and whether an administrator is still to be set up")
                .access(Access.PUBLIC).answers(200, Schema.reference("SetupStatusResponse"))
                .by(_ -> Answer.json(200, statusJson().toString()));
    }

    private JsonObject statusJson() throws LibraryException {
        var settings = served.settings();
        var json = new JsonObject();
        json.addProperty("setup_required", settings.multiUser() && isNew());
        json.addProperty("multiuser_enabled", settings.multiUser());
        json.addProperty("strict_password_checking", settings.strictPasswords());
        json.add("admin_email", JsonNull.INSTANCE);
        return json;
    }

    private boolean isNew() throws LibraryException {
        var users = served.library().run(new ListUsers(), Actor.system(), new NullProgressMonitor()).users();
        return users.stream().noneMatch(user -> user.isAdmin() && user.isActive());
    }

    private Route setup() {
        return Route.post(ROOT + "setup").named("setup_admin_api_v1_auth_setup_post", TAG)
                .says("Make the first administrator").access(Access.PUBLIC).takes(Schema.reference("SetupRequest"))
                .atMost(Fields.MOST_BYTES).answers(200, Schema.reference("SetupResponse"))
                .fails(400, "There is an administrator already, or the password is weak")
                .fails(403, "There is a single user").fails(422, INVALID).by(this::setup);
    }

    private Answer setup(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        requireMany();
        var fields = Fields.of(exchange);
        var request = new CreateUser(fields.email("email"), fields.text("display_name").orElse(null),
                new Secret(fields.required("password")), true, served.settings().strictPasswords(), true);
        if (!isNew()) {
            throw new HttpProblem(400, "Administrator account already configured");
        }
        try {
            var user = served.library().run(request, Actor.system(), new NullProgressMonitor()).user();
            var json = succeeded();
            json.add("user", UserJson.of(user));
            return Answer.json(200, json.toString());
        } catch (LibraryException refused) {
            throw AuthProblem.of(refused);
        }
    }

    private void requireMany() throws HttpProblem {
        if (!served.settings().multiUser()) {
            throw new HttpProblem(403, SINGLE);
        }
    }

    private Route login() {
        return Route.post(ROOT + "login").named("login_api_v1_auth_login_post", TAG).says("Sign in")
                .access(Access.PUBLIC).takes(Schema.reference("LoginRequest")).atMost(Fields.MOST_BYTES)
                .answers(200, Schema.reference("LoginResponse")).fails(401, "Email or password are wrong")
                .fails(403, "The account is disabled, or there is a single user").fails(422, INVALID)
                .fails(429, "It was tried too often").by(this::login);
    }

    private Answer login(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        requireMany();
        var fields = Fields.of(exchange);
        boolean lasting = Boolean.TRUE.equals(fields.flag("remember_me"));
        var user = signIns.signIn(exchange.request(), fields.email("email"), new Secret(fields.required("password")));
        if (user == null) {
            throw Sessions.refused("Incorrect email or password");
        }
        if (!user.isActive()) {
            throw new HttpProblem(403, "User account is disabled");
        }
        return welcome(exchange, user, lasting);
    }

    private Answer welcome(Exchange exchange, User user, boolean lasting) throws HttpProblem, LibraryException {
        var token = tokens.issue(user, lasting);
        var json = new JsonObject();
        json.addProperty("token", token);
        json.add("user", UserJson.of(user));
        json.addProperty("expires_in", Tokens.lifetime(lasting).toSeconds());
        var answer = Answer.json(200, json.toString()).with("Cache-Control", "no-store");
        return sessions.cookie(answer, exchange.request(), token);
    }

    private static Route logout() {
        return Route.post(ROOT + "logout").named("logout_api_v1_auth_logout_post", TAG)
                .says("Have the cookie for pictures forgotten; the client forgets its token").access(Access.TOKEN)
                .answers(200, Schema.reference("LogoutResponse")).fails(401, "Nobody has signed in")
                .by(exchange -> MediaCookie.clear(Answer.json(200, succeeded().toString()), exchange.request()));
    }

    private Route mediaCookie() {
        return Route.post(ROOT + "media-cookie").named("refresh_media_cookie_api_v1_auth_media_cookie_post", TAG)
                .says("Give out the cookie for pictures anew").access(Access.USER)
                .answers(200, Schema.reference("MediaCookieResponse")).fails(401, "Nobody has signed in")
                .by(exchange -> {
                    var answer = Answer.json(200, succeeded().toString());
                    return served.settings().multiUser()
                            ? sessions.cookie(answer, exchange.request(), sessions.bearer(exchange.request()))
                            : answer;
                });
    }

    private static JsonObject succeeded() {
        var json = new JsonObject();
        json.addProperty("success", true);
        return json;
    }
}
