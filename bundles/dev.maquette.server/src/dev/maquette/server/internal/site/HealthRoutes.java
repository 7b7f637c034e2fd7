// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.site;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

import dev.maquette.api.library.LibraryException;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Whether the server can do its work; for whoever restarts it when it cannot. */
public final class HealthRoutes implements RouteGroup {

    private static final Logger LOG = System.getLogger(HealthRoutes.class.getName());

    private final Served served;

    public HealthRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/healthz").named("health", "server").says("Tell whether the server is well")
                .access(Access.PUBLIC).answers(200, Schema.reference("Health"))
                .answers(503, Schema.reference("Health")).by(_ -> health()));
    }

    private Answer health() {
        if (served.ending().begun()) {
            return Answer.json(503, Map.of("status", "ending"));
        }
        try {
            served.library().history(null, 1);
            return Answer.json(Map.of("status", "ok"));
        } catch (LibraryException failure) {
            LOG.log(Level.WARNING, "The library does not answer", failure);
            return Answer.json(503, Map.of("status", "no library"));
        }
    }
}
