// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.RequestType;
import dev.maquette.api.request.Requests;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Every operation of the library by its name. */
public final class OperationRoutes implements RouteGroup {

    static final String TAG = "maquette";

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String ALL = "/api/v1/maquette/operations";

    private final Served served;

    public OperationRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), run());
    }

    private static Route list() {
        return Route.get(ALL).named("list_operations", TAG).says("List the operations and what they take")
                .access(Access.USER).answers(200, Schema.array(Schema.reference("OperationDescription")))
                .by(_ -> Answer.json(Requests.all().stream().map(OperationDescription::of).toList()));
    }

    private Route run() {
        return Route.post(ALL + "/{name}").named("run_operation", TAG)
                .says("Carry out an operation; as lines of JSON it tells its progress and can be cancelled by closing "
                        + "the connection")
                .access(Access.USER).path("name", Schema.string(), "Name of the operation")
                .takes(Schema.any()).answers(200, Schema.any())
                .answers(200, LINES, Schema.reference("OperationLine"))
                .fails(400, "The request makes no sense").fails(403, "It takes an administrator")
                .fails(404, "There is no such operation or model").fails(406, "It can only be told line by line")
                .fails(409, "Somebody else has changed it, or is at it").fails(415, "The body is not JSON")
                .fails(422, "The body is not what the operation takes, or the model is broken")
                .fails(424, "A hub or another computer that it takes cannot be reached")
                .fails(500, "Reading or writing failed").fails(501, "This server cannot do it")
                .by(this::answer);
    }

    private Answer answer(Exchange exchange) throws HttpProblem, IOException {
        var type = Requests.named(exchange.path("name"))
                .orElseThrow(() -> new HttpProblem(404, "There is no operation " + exchange.path("name") + "."));
        refuseForms(exchange);
        var request = read(type, exchange);
        CallerRights.require(request.right(), exchange.caller());
        PublicOnly.check(request);
        var run = new OperationRun(served.library(), request, exchange.actor(), exchange.monitor());
        if (exchange.header("Accept").orElse("").contains(LINES)) {
            return Answer.stream(LINES, run::stream).with("X-Accel-Buffering", "no").with("Cache-Control", "no-store");
        }
        if (type.streamed()) {
            throw new HttpProblem(406, "This operation tells what it finds line by line: accept " + LINES + ".");
        }
        return run.whole();
    }

    /** A page of somebody else can send forms and texts in the name of whoever looks at it, but no JSON. */
    private static void refuseForms(Exchange exchange) throws HttpProblem {
        var type = exchange.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.equals(JSON) && !type.startsWith(JSON + ";")) {
            throw new HttpProblem(415, "Send the request as " + JSON + ".");
        }
    }

    private static Request<?> read(RequestType type, Exchange exchange) throws IOException, HttpProblem {
        try {
            return WireJson.read(exchange.json().toString(), type.request());
        } catch (JsonParseException _) { // its message may hold a token
            throw HttpProblem.invalid(List.of("body"), "The body is not what " + type.name() + " takes.",
                    "model_type");
        }
    }
}
