// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** The document of all other routes, and of itself. */
public final class OpenApiRoutes implements RouteGroup {

    private final List<Route> others;
    private final String version;
    private final AtomicReference<String> document = new AtomicReference<>();

    /** @param version of the program */
    public OpenApiRoutes(List<Route> others, String version) {
        this.others = List.copyOf(others);
        this.version = version;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/openapi.json").named("openapi", "documentation").says("Get this document")
                .access(Access.PUBLIC).answers(200, Schema.any()).by(_ -> Answer.json(200, document())));
    }

    /** Made when it is first asked for; reflection takes longer than all else of an answer. */
    private String document() throws IOException {
        var known = document.get();
        if (known == null) {
            var all = new ArrayList<>(others);
            all.addAll(new NamedOperations().of(others));
            all.addAll(routes());
            known = OpenApiDocument.of(all, version).toString();
            document.set(known);
        }
        return known;
    }
}
