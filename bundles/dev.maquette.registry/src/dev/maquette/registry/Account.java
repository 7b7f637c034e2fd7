// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who uses the library over a server.
 *
 * @param id identity
 * @param email as it was typed; no two accounts have the same in whatever case
 * @param name how others see the user, or null
 * @param admin whether everything is allowed
 * @param active whether the user may come in
 * @param password what is kept of the password, never the password itself
 * @param created when the account was made
 * @param updated when it was last changed
 * @param lastLogin when the user last signed in, or null
 * @param epoch which sessions are valid
 */
public record Account(String id, String email, String name, boolean admin, boolean active, String password,
        Instant created, Instant updated, Instant lastLogin, long epoch) {

    public Account {
        Objects.requireNonNull(id);
        Objects.requireNonNull(email);
        Objects.requireNonNull(password);
        Objects.requireNonNull(created);
        Objects.requireNonNull(updated);
    }
}
