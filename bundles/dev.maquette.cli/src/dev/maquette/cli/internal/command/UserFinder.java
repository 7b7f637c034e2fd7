// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.user.User;

/** Finds a user by email or id. */
record UserFinder(Session session) {

    User find(String text) throws LibraryException, UsageException {
        return session.run(new ListUsers()).users().stream()
                .filter(user -> user.email().equalsIgnoreCase(text) || user.userId().equals(text)).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND, "There is no user " + text + ".",
                        "See who there is with: maquette users list"));
    }
}
