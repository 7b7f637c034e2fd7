// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import java.util.List;
import java.util.stream.Stream;

import dev.maquette.api.request.RequestType;
import dev.maquette.api.request.Requests;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.Schema;

/** The route that carries out any operation, once for each of them: so it is told what each takes and answers. */
final class NamedOperations {

    private static final String NAME = "{name}";
    private static final String JSON = "application/json";
    private static final int OK = 200;

    private final ApiTypes types = new ApiTypes();

    /** @param routes among which that one is; without it there is nothing to tell */
    List<Route> of(List<Route> routes) {
        return routes.stream().filter(route -> route.path().endsWith("/operations/" + NAME)).flatMap(
                any -> Requests.all().stream().map(type -> named(any, type))).toList();
    }

    private Route named(Route any, RequestType type) {
        var word = type.name().replaceAll("[^a-z0-9]+", "_");
        var answer = new Route.Outcome(OK, "Success", JSON, schema(type.outcome()));
        var outcomes = Stream.concat(Stream.of(answer), any.outcomes().stream().filter(NamedOperations::alike));
        return new Route(any.method(), any.path().replace(NAME, type.name()), "run_" + word, "operations",
                "Carry out " + type.name(), any.access(), List.of(),
                new Route.Body(JSON, schema(type.request()), any.body().most()), outcomes.toList(), any.work());
    }

    private static boolean alike(Route.Outcome outcome) {
        return outcome.status() != OK || !outcome.contentType().equals(JSON);
    }

    private Schema schema(Class<?> type) {
        return new Schema(types.reference(type));
    }
}
