// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.util.List;

import dev.maquette.server.internal.app.AppRoutes;
import dev.maquette.server.internal.docs.DocsPages;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.measure.MetricsRoutes;
import dev.maquette.server.internal.site.HealthRoutes;
import dev.maquette.server.internal.site.StatusPage;

/** Everything that is served, in the order of the documentation. */
final class RouteGroups {

    private RouteGroups() {
    }

    static List<RouteGroup> of(Served served) {
        return List.of(new AppRoutes(served), //
                new HealthRoutes(served), //
                new MetricsRoutes(served), //
                new StatusPage(served), //
                new DocsPages());
    }
}
