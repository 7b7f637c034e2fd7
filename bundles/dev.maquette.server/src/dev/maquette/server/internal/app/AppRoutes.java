// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.app;

import java.util.List;
import java.util.Map;

import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.http.Schema;

/** Routes under {@code /api/v1/app}. */
public final class AppRoutes implements RouteGroup {

    private static final String TAG = "app";

    private final Served served;

    public AppRoutes(Served served) {
        this.served = served;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/app/version").named("app_version", TAG).says("Get the version")
                        .access(Access.PUBLIC).answers(200, Schema.reference("AppVersion"))
                        .by(_ -> Answer.json(Map.of("version", served.version()))),
                Route.get("/api/v1/app/runtime_config").named("get_runtime_config", TAG)
                        .says("Tell how the server runs; secrets are masked")
                        .answers(200, Schema.reference("RuntimeConfig")).by(exchange -> Answer.json(200,
                                new RuntimeConfig(served, exchange).json().toString())));
    }
}
