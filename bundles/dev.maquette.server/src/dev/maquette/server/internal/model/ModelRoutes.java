// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.List;
import java.util.stream.Stream;

import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteGroup;

/** Routes of the records of models, of their covers and of their relations. */
public final class ModelRoutes implements RouteGroup {

    static final String ROOT = "/api/v2/models";
    static final String TAG = "model_manager";

    private final List<RouteGroup> groups;

    public ModelRoutes(Served served) {
        var catalogue = new Catalogue(served.library(), served.claims());
        groups = List.of(new ListRoutes(catalogue), new RecordRoutes(catalogue), new ImageRoutes(catalogue),
                new BulkRoutes(catalogue), new RelationRoutes(catalogue));
    }

    @Override
    public List<Route> routes() {
        return groups.stream().flatMap(ModelRoutes::each).toList();
    }

    private static Stream<Route> each(RouteGroup group) {
        return group.routes().stream();
    }
}
