// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.Optional;

/** A part of what a hub can do; the first one that answers counts. */
@FunctionalInterface
public interface Route {

    Optional<Reply> answer(HubRequest request);
}
