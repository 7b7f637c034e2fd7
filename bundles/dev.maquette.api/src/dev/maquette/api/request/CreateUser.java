// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.User;

/**
 * Makes an account for somebody who uses the library over a server.
 *
 * @param email with which the user signs in; nobody else may have it, in whatever case
 * @param displayName how others see the user, or null
 * @param password its first 72 bytes in UTF-8 count; it must not be empty
 * @param admin whether everything is allowed to the user
 * @param strict whether the password needs eight characters with upper and lower case and a digit
 * @param first whether it is refused once there is an active administrator
 */
public record CreateUser(String email, String displayName, Secret password, boolean admin, boolean strict,
        boolean first) implements Request<CreateUser.Created> {

    public CreateUser {
        Objects.requireNonNull(email);
        Objects.requireNonNull(password);
    }

    /** @param user the new account */
    public record Created(User user) {
    }

    @Override
    public String operation() {
        return "users.create";
    }

    @Override
    public Right right() {
        return Right.ADMINISTER;
    }
}
