// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.time.InstantSource;
import java.util.List;

import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;

/** All routes that have to do with accounts. */
public final class AccountRoutes implements RouteGroup {

    private final List<RouteGroup> groups;

    public AccountRoutes(Served served) {
        var signIns = new SignIns(served.library(), InstantSource.system());
        groups = List.of(new AuthRoutes(served, signIns), new OwnRoutes(served, signIns), new UserRoutes(served));
    }

    @Override
    public List<Route> routes() {
        return groups.stream().map(RouteGroup::routes).flatMap(List::stream).toList();
    }
}
