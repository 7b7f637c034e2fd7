// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.user;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Finds an account as it is now.
 *
 * @param userId whose
 */
public record FindUser(String userId) implements Request<FindUser.Found> {

    /** @param user null when there is no such account */
    public record Found(User user) {
    }

    @Override
    public String operation() {
        return "users.find";
    }

    @Override
    public Right right() {
        return Right.SERVE;
    }
}
