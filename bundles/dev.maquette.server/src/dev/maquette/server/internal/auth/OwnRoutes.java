// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.FindUser;
import dev.maquette.api.user.User;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Routes by which people look after their own account. */
final class OwnRoutes implements RouteGroup {

    private static final String ME = "/api/v1/auth/me";
    private static final Schema USER = Schema.reference("UserDTO");

    private final Served served;
    private final Sessions sessions;
    private final SignIns signIns;

    /** @param signIns shared by all routes that compare passwords */
    OwnRoutes(Served served, SignIns signIns) {
        this.served = served;
        this.signIns = signIns;
        this.sessions = new Sessions(served.library(), new Tokens(served.library(), InstantSource.system()));
    }

    @Override
    public List<Route> routes() {
        return List.of(show(), change(), password());
    }

    private static Route.Builder route(Route.Builder route, String name, String summary) {
        return route.named(name, AuthRoutes.TAG).says(summary).access(Access.TOKEN).fails(401, "Nobody has signed in");
    }

    private Route show() {
        return route(Route.get(ME), "get_current_user_info_api_v1_auth_me_get", "Get the own account")
                .answers(200, USER).fails(404, "The account is gone")
                .by(exchange -> Answer.json(200, UserJson.of(me(exchange)).toString()));
    }

    private User me(Exchange exchange) throws HttpProblem, LibraryException {
        var user = served.library()
                .run(new FindUser(exchange.caller().id()), exchange.actor(), new NullProgressMonitor()).user();
        if (user == null) {
            throw AuthProblem.unknown();
        }
        return user;
    }

    private Route change() {
        return route(Route.patch(ME), "update_current_user_api_v1_auth_me_patch",
                "Change the own name or password; a new password ends all other sessions")
                .takes(Schema.reference("UserProfileUpdateRequest")).atMost(Fields.MOST_BYTES).answers(200, USER)
                .fails(400, "The current password is missing or wrong, or the new one is weak")
                .fails(404, "The account is gone").fails(422, "The body is not valid")
                .fails(429, "It was tried too often").by(this::change);
    }

    private Answer change(Exchange exchange) throws HttpProblem, LibraryException, IOException {
        var fields = Fields.of(exchange);
        var name = fields.text("display_name").orElse(null);
        var present = fields.text("current_password").map(Secret::new);
        var next = fields.text("new_password").map(Secret::new);
        if (next.isEmpty()) {
            return Answer.json(200, UserJson.of(changed(exchange, name, null, null)).toString());
        }
        if (present.isEmpty()) {
            throw new HttpProblem(400, "Current password is required to set a new password");
        }
        var user = signIns.limited(exchange.request(), me(exchange).email(),
                () -> unlessWrong(exchange, name, next.get(), present.get()));
        if (user == null) {
            throw new HttpProblem(400, "Current password is incorrect");
        }
        return sessions.replaced(Answer.json(200, UserJson.of(user).toString()), exchange.request(), user);
    }

    private User unlessWrong(Exchange exchange, String name, Secret next, Secret present)
            throws HttpProblem, LibraryException {
        try {
            return changed(exchange, name, next, present);
        } catch (LibraryException refused) {
            return switch (refused.problem()) {
            case DENIED -> null;
            case INVALID -> throw AuthProblem.of(refused);
            default -> throw refused;
            };
        }
    }

    private User changed(Exchange exchange, String name, Secret next, Secret present) throws LibraryException {
        var request = new ChangeUser(exchange.caller().id(), name, null, null, next, present,
                served.settings().strictPasswords());
        return served.library().run(request, exchange.actor(), new NullProgressMonitor()).user();
    }

    private static Route password() {
        return route(Route.get("/api/v1/auth/generate-password"),
                "generate_password_api_v1_auth_generate_password_get", "Make up a password")
                .answers(200, Schema.reference("GeneratePasswordResponse")).by(_ -> {
                    var json = new JsonObject();
                    json.addProperty("password", NewPassword.make());
                    return Answer.json(200, json.toString()).with("Cache-Control", "no-store");
                });
    }
}
