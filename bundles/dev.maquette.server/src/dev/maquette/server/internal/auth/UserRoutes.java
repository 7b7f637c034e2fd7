// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.request.CreateUser;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.request.RemoveUser;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.FindUser;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Caller;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Routes by which administrators keep the accounts of all. They want a token also where there is a single user. */
final class UserRoutes implements RouteGroup {

    private static final String ALL = "/api/v1/auth/users";
    private static final String ONE = ALL + "/{user_id}";
    private static final String ID = "user_id";
    private static final Schema USER = Schema.reference("UserDTO");

    private final Served served;
    private final Sessions sessions;

    UserRoutes(Served served) {
        this.served = served;
        this.sessions = new Sessions(served.library(), new Tokens(served.library(), InstantSource.system()));
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), create(), show(), change(), remove());
    }

    private static Route.Builder route(Route.Builder route, String name, String summary) {
        return route.named(name, AuthRoutes.TAG).says(summary).access(Access.STRICT_ADMIN)
                .fails(401, "Nobody has signed in").fails(403, "It takes an administrator");
    }

    private static Route.Builder ofUser(Route.Builder route, String name, String summary) {
        return route(route, name, summary).path(ID, Schema.string(), "User ID").fails(404, "There is no such user");
    }

    private <O extends Record> O run(Request<O> request, Exchange exchange) throws LibraryException {
        return served.library().run(request, exchange.actor(), new NullProgressMonitor());
    }

    private Route list() {
        return route(Route.get(ALL), "list_users_api_v1_auth_users_get", "List users, newest first")
                .answers(200, Schema.array(USER))
                .by(exchange -> Answer.json(200, UserJson.all(run(new ListUsers(), exchange).users()).toString()));
    }

    private Route create() {
        return route(Route.post(ALL), "create_user_api_v1_auth_users_post", "Create a user")
                .takes(Schema.reference("AdminUserCreateRequest")).atMost(Fields.MOST_BYTES).answers(201, USER)
                .fails(400, "The email is taken, or the password is weak").fails(422, "The body is not valid")
                .by(this::create);
    }

    private Answer create(Exchange exchange) throws HttpProblem, IOException {
        var fields = Fields.of(exchange);
        var request = new CreateUser(fields.email("email"), fields.text("display_name").orElse(null),
                new Secret(fields.required("password")), Boolean.TRUE.equals(fields.flag("is_admin")),
                served.settings().strictPasswords(), false);
        try {
            return Answer.json(201, UserJson.of(run(request, exchange).user()).toString());
        } catch (LibraryException refused) {
            throw AuthProblem.of(refused);
        }
    }

    private Route show() {
        return ofUser(Route.get(ONE), "get_user_api_v1_auth_users__user_id__get", "Get a user").answers(200, USER)
                .by(exchange -> {
                    var user = run(new FindUser(exchange.path(ID)), exchange).user();
                    if (user == null) {
                        throw AuthProblem.unknown();
                    }
                    return Answer.json(200, UserJson.of(user).toString());
                });
    }

    private Route change() {
        return ofUser(Route.patch(ONE), "update_user_api_v1_auth_users__user_id__patch", "Update a user")
                .takes(Schema.reference("AdminUserUpdateRequest")).atMost(Fields.MOST_BYTES).answers(200, USER)
                .fails(400, "The password is weak, or no administrator were left").fails(422, "The body is not valid")
                .by(this::change);
    }

    private Answer change(Exchange exchange) throws HttpProblem, IOException {
        var fields = Fields.of(exchange);
        var password = fields.text("password").map(Secret::new).orElse(null);
        var request = new ChangeUser(id(exchange), fields.text("display_name").orElse(null), fields.flag("is_admin"),
                fields.flag("is_active"), password, null, served.settings().strictPasswords());
        try {
            var user = run(request, exchange).user();
            var answer = Answer.json(200, UserJson.of(user).toString());
            boolean own = password != null && user.userId().equals(exchange.caller().id());
            return own ? sessions.replaced(answer, exchange.request(), user) : answer;
        } catch (LibraryException refused) {
            throw AuthProblem.ofChange(refused);
        }
    }

    private Route remove() {
        return ofUser(Route.delete(ONE), "delete_user_api_v1_auth_users__user_id__delete", "Delete a user")
                .answersNothing(204).fails(400, "No administrator were left").by(this::remove);
    }

    private Answer remove(Exchange exchange) throws HttpProblem {
        try {
            run(new RemoveUser(id(exchange)), exchange);
            return Answer.empty(204);
        } catch (LibraryException refused) {
            throw AuthProblem.ofChange(refused);
        }
    }

    /** InvokeAI has an account for the single user, which is none here; its clients know it nevertheless. */
    private static String id(Exchange exchange) throws HttpProblem {
        if (exchange.path(ID).equals(Caller.SYSTEM.id())) {
            throw new HttpProblem(400, "The system account cannot be changed");
        }
        return exchange.path(ID);
    }
}
