// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.server.internal.app.AppRoutes;
import dev.maquette.server.internal.auth.AccountRoutes;
import dev.maquette.server.internal.convert.ConvertRoutes;
import dev.maquette.server.internal.docs.DocsPages;
import dev.maquette.server.internal.event.EventRoutes;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.hub.HubRoutes;
import dev.maquette.server.internal.hub.HubTokenRoutes;
import dev.maquette.server.internal.hub.InstallPageRoutes;
import dev.maquette.server.internal.install.InstallRoutes;
import dev.maquette.server.internal.install.JobRoutes;
import dev.maquette.server.internal.install.ScanRoutes;
import dev.maquette.server.internal.measure.MetricsRoutes;
import dev.maquette.server.internal.memory.MemoryRoutes;
import dev.maquette.server.internal.model.ModelRoutes;
import dev.maquette.server.internal.openapi.OpenApiRoutes;
import dev.maquette.server.internal.operation.LibraryRoutes;
import dev.maquette.server.internal.operation.OperationRoutes;
import dev.maquette.server.internal.orphan.OrphanRoutes;
import dev.maquette.server.internal.picture.PictureRoutes;
import dev.maquette.server.internal.provider.ProviderRoutes;
import dev.maquette.server.internal.site.HealthRoutes;
import dev.maquette.server.internal.site.StatusPage;
import dev.maquette.server.internal.starter.StarterRoutes;

/** Everything that is served, in the order of the documentation. */
final class RouteGroups {

    private RouteGroups() {
    }

    /** All routes, and the document of them. */
    static List<Route> routes(Served served) {
        var routes = new ArrayList<>(of(served).stream().flatMap(group -> group.routes().stream()).toList());
        routes.addAll(new OpenApiRoutes(routes, served.version()).routes());
        return List.copyOf(routes);
    }

    private static List<RouteGroup> of(Served served) {
        return List.of( //
                new AccountRoutes(served), //
                new AppRoutes(served), //
                new ConvertRoutes(served), //
                new DocsPages(), //
                new EventRoutes(served), //
                new HealthRoutes(served), //
                new HubRoutes(served), //
                new HubTokenRoutes(served), //
                new InstallPageRoutes(served), //
                new InstallRoutes(served), //
                new JobRoutes(served), //
                new LibraryRoutes(served), //
                new MemoryRoutes(served), //
                new MetricsRoutes(served), //
                new ModelRoutes(served), //
                new OperationRoutes(served), //
                new OrphanRoutes(served), //
                new PictureRoutes(served), //
                new ProviderRoutes(served), //
                new ScanRoutes(served), //
                new StarterRoutes(served), //
                new StatusPage(served));
    }
}
