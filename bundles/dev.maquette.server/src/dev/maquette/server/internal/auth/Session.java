// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.time.Instant;

import dev.maquette.api.user.User;
import dev.maquette.server.internal.http.Caller;

/**
 * A token that is good, and whose it is.
 *
 * @param user the account as it is now
 * @param lasting whether the token holds for a week, else for a day
 * @param expires when it ends
 * @param token the token itself
 */
record Session(User user, boolean lasting, Instant expires, String token) {

    Caller caller() {
        return new Caller(user.userId(), user.isAdmin());
    }

    @Override
    public String toString() {
        return "Session of " + user.userId();
    }
}
