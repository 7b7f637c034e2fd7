// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.util.List;

/** Routes that belong together. */
@FunctionalInterface
public interface RouteGroup {

    List<Route> routes();
}
