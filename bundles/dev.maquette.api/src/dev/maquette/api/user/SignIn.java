// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.user;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.transfer.Secret;

/**
 * Looks whether email and password belong together, and notes that the user has signed in. It takes as long for an
 * address that nobody has, so that nobody learns which there are.
 *
 * @param email in any case
 * @param password its first 72 bytes in UTF-8 count
 */
public record SignIn(String email, Secret password) implements Request<SignIn.SignedIn> {

    /** @param user who it is, who may not be active; null when the two do not belong together */
    public record SignedIn(User user) {
    }

    @Override
    public String operation() {
        return "users.sign_in";
    }

    @Override
    public Right right() {
        return Right.SERVE;
    }
}
