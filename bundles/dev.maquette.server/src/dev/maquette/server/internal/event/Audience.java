// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import dev.maquette.server.internal.http.Caller;

/** For whom an event is; what Socket.IO calls a room. */
@FunctionalInterface
public interface Audience {

    /** Whoever may listen at all. */
    Audience EVERYBODY = caller -> caller.id() != null;

    /** Those from whom no path and no address is kept. */
    Audience ADMINS = Caller::admin;

    boolean includes(Caller caller);

    /** One user, and nobody else. */
    static Audience user(String id) {
        return caller -> id.equals(caller.id());
    }
}
