// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.util.List;

import dev.maquette.server.internal.app.AppRoutes;
import dev.maquette.server.internal.auth.AccountRoutes;
import dev.maquette.server.internal.event.EventRoutes;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.install.InstallRoutes;
import dev.maquette.server.internal.install.JobRoutes;
import dev.maquette.server.internal.operation.LibraryRoutes;
import dev.maquette.server.internal.operation.OperationRoutes;
import dev.maquette.server.internal.site.HealthRoutes;
import dev.maquette.server.internal.site.StatusPage;

/** Everything that is served, in the order of the documentation. */
final class RouteGroups {

    private RouteGroups() {
    }

    static List<RouteGroup> of(Served served) {
        return List.of( //
                new AccountRoutes(served), //
                new AppRoutes(served), //
                new EventRoutes(served), //
                new HealthRoutes(served), //
                new InstallRoutes(served), //
                new JobRoutes(served), //
                new LibraryRoutes(served), //
                new OperationRoutes(served), //
                new StatusPage(served));
    }
}
