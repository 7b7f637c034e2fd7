// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.User;

/**
 * Changes an account; what is null stays as it is. A new password ends all sessions of the user. It is refused when no
 * active administrator were left.
 *
 * @param userId whose account
 * @param displayName how others see the user; empty for none
 * @param admin whether everything is allowed to the user
 * @param active whether the user may come in at all
 * @param password the new one
 * @param presentPassword when not null, the present password must be this one
 * @param strict whether the new password needs eight characters with upper and lower case and a digit
 */
public record ChangeUser(String userId, String displayName, Boolean admin, Boolean active, Secret password,
        Secret presentPassword, boolean strict) implements Request<ChangeUser.Changed> {

    public ChangeUser {
        Objects.requireNonNull(userId);
    }

    /** @param user the account as it is now */
    public record Changed(User user) {
    }

    @Override
    public String operation() {
        return "users.change";
    }

    @Override
    public Right right() {
        return Right.ADMINISTER;
    }
}
