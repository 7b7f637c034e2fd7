// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.util.List;

import dev.maquette.server.internal.app.AppRoutes;
import dev.maquette.server.internal.http.RouteGroup;
import dev.maquette.server.internal.hub.HubRoutes;
import dev.maquette.server.internal.hub.HubTokenRoutes;
import dev.maquette.server.internal.hub.InstallPageRoutes;
import dev.maquette.server.internal.install.InstallRoutes;
import dev.maquette.server.internal.install.JobRoutes;
import dev.maquette.server.internal.install.ScanRoutes;
import dev.maquette.server.internal.memory.MemoryRoutes;
import dev.maquette.server.internal.orphan.OrphanRoutes;
import dev.maquette.server.internal.provider.ProviderRoutes;
import dev.maquette.server.internal.starter.StarterRoutes;

/** Everything that is served, in the order of the documentation. */
final class RouteGroups {

    private RouteGroups() {
    }

    static List<RouteGroup> of(Served served) {
        var installs = new InstallRoutes(served);
        return List.of(new AppRoutes(served), new ProviderRoutes(served), new ScanRoutes(served),
                new HubRoutes(served), new InstallPageRoutes(served, installs), installs, new JobRoutes(served),
                new StarterRoutes(served), new MemoryRoutes(served), new HubTokenRoutes(served),
                new OrphanRoutes(served));
    }
}
