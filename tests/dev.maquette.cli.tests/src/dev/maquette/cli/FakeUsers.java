// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.request.CreateUser;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.request.RemoveUser;
import dev.maquette.api.user.User;

/** Accounts in memory, and their passwords as they were given. Ada stays. */
final class FakeUsers {

    final Map<String, User> users = new LinkedHashMap<>();
    final Map<String, String> passwords = new LinkedHashMap<>();

    ListUsers.Users list() {
        return new ListUsers.Users(new ArrayList<>(users.values()).reversed());
    }

    CreateUser.Created create(CreateUser create) throws LibraryException {
        if (create.strict()) {
            throw new LibraryException(Problem.INVALID, "The password is too easy to guess.", "Choose another one.");
        }
        var user = new User("id-" + users.size(), create.email(), create.displayName(), create.admin(), true,
                Instant.EPOCH, Instant.EPOCH, null, 0);
        users.put(user.userId(), user);
        passwords.put(user.email(), create.password().reveal());
        return new CreateUser.Created(user);
    }

    ChangeUser.Changed change(ChangeUser change) {
        var before = users.get(change.userId());
        var after = new User(before.userId(), before.email(),
                change.displayName() == null ? before.displayName() : change.displayName(),
                change.admin() == null ? before.isAdmin() : change.admin(),
                change.active() == null ? before.isActive() : change.active(), before.createdAt(), before.updatedAt(),
                before.lastLoginAt(), before.tokenEpoch());
        users.put(after.userId(), after);
        if (change.password() != null) {
            passwords.put(after.email(), change.password().reveal());
        }
        return new ChangeUser.Changed(after);
    }

    RemoveUser.Removed remove(RemoveUser remove) throws LibraryException {
        if (users.get(remove.userId()).email().startsWith("ada@")) {
            throw new LibraryException(Problem.CONFLICT, "This is the last administrator; the account stays as it is.",
                    "Make another user an administrator first.");
        }
        return new RemoveUser.Removed(users.remove(remove.userId()));
    }

    List<String> emails() {
        return users.values().stream().map(User::email).toList();
    }
}
