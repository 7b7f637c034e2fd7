// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.util.List;

import dev.maquette.server.internal.app.AppRoutes;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.operation.LibraryRoutes;
import dev.maquette.server.internal.operation.OperationRoutes;

/** Everything that is served, in the order of the documentation. */
final class RouteGroups {

    private RouteGroups() {
    }

    static List<RouteGroup> of(Served served) {
        return List.of(new AppRoutes(served), new OperationRoutes(served), new LibraryRoutes(served));
    }
}
