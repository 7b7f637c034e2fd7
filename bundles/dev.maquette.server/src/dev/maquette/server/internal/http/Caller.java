// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import dev.maquette.api.library.Actor;

/**
 * Who sent a request.
 *
 * @param id the user's id; {@code system} where there is a single user; null for somebody unknown
 * @param admin whether everything is allowed
 */
public record Caller(String id, boolean admin) {

    /** The one user of a server on which nobody signs in; InvokeAI's word. */
    public static final Caller SYSTEM = new Caller("system", true);

    /** Somebody who has not signed in. */
    public static final Caller NOBODY = new Caller(null, false);

    /** Who is written into the history. */
    public Actor actor() {
        return this == SYSTEM ? Actor.localUser() : new Actor(id);
    }
}
