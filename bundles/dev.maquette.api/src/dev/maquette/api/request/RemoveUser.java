// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.user.User;

/**
 * Removes an account; whoever has it open is out with the next request. It is refused when no active administrator
 * were left.
 *
 * @param userId whose account
 */
public record RemoveUser(String userId) implements Request<RemoveUser.Removed> {

    public RemoveUser {
        Objects.requireNonNull(userId);
    }

    /** @param user the account as it was */
    public record Removed(User user) {
    }

    @Override
    public String operation() {
        return "users.remove";
    }

    @Override
    public Right right() {
        return Right.ADMINISTER;
    }
}
