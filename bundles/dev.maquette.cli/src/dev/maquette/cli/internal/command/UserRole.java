// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Locale;

import dev.maquette.api.user.User;

/** What a user may do. */
enum UserRole {

    /** Everything. */
    ADMIN,
    /** Look. */
    USER;

    static UserRole of(User user) {
        return user.isAdmin() ? ADMIN : USER;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
