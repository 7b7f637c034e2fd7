// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.user;

import java.time.Instant;
import java.util.Objects;

/**
 * The account of somebody who uses a library over a server, without its password.
 *
 * @param userId a UUID that stays the same
 * @param email with which the user signs in; its case does not matter
 * @param displayName how others see the user, or null
 * @param isAdmin whether everything is allowed, else only reading
 * @param isActive whether the user may come in at all
 * @param createdAt when the account was made
 * @param updatedAt when it was last changed
 * @param lastLoginAt when the user last signed in, or null
 * @param tokenEpoch grows when the password changes; tokens that were given out before are void
 */
public record User(String userId, String email, String displayName, boolean isAdmin, boolean isActive,
        Instant createdAt, Instant updatedAt, Instant lastLoginAt, long tokenEpoch) {

    public User {
        Objects.requireNonNull(userId);
        Objects.requireNonNull(email);
    }
}
