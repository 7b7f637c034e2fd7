// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.request.CreateUser;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.request.RemoveUser;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.FindUser;
import dev.maquette.api.user.ReadSigningKey;
import dev.maquette.api.user.SignIn;
import dev.maquette.api.user.User;

/** Accounts in memory, with passwords as they are. A strict password is one that is longer than four letters. */
public final class MemoryUsers {

    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Secret> passwords = new LinkedHashMap<>();
    private final Secret key = new Secret(UUID.randomUUID().toString() + UUID.randomUUID());

    /** Somebody has an account, with this password. */
    public User has(String email, String password, boolean admin) throws LibraryException {
        return created(new CreateUser(email, null, new Secret(password), admin, false, false)).user();
    }

    /** The key with which servers sign. */
    public Secret key() {
        return key;
    }

    /** The answer to a request that is about accounts. */
    synchronized Optional<Record> answer(Request<?> request) throws LibraryException {
        return Optional.ofNullable(switch (request) {
        case ListUsers _ -> new ListUsers.Users(new ArrayList<>(users.values()).reversed());
        case FindUser find -> new FindUser.Found(users.get(find.userId()));
        case ReadSigningKey _ -> new ReadSigningKey.SigningKey(key);
        case SignIn signIn -> new SignIn.SignedIn(signedIn(signIn));
        case CreateUser create -> created(create);
        case ChangeUser change -> changed(change);
        case RemoveUser remove -> removed(remove);
        default -> null;
        });
    }

    private User signedIn(SignIn request) {
        return users.values().stream().filter(user -> user.email().equalsIgnoreCase(request.email()))
                .filter(user -> passwords.get(user.userId()).equals(request.password())).findFirst().orElse(null);
    }

    private synchronized CreateUser.Created created(CreateUser create) throws LibraryException {
        boolean present = create.first() ? users.values().stream().anyMatch(MemoryUsers::keeper)
                : users.values().stream().anyMatch(user -> user.email().equalsIgnoreCase(create.email()));
        if (present) {
            throw new LibraryException(Problem.CONFLICT, "There is an account already.", "Give another email.");
        }
        require(create.password(), create.strict());
        var now = Instant.now();
        var user = new User(UUID.randomUUID().toString(), create.email(), create.displayName(), create.admin(), true,
                now, now, null, 0);
        users.put(user.userId(), user);
        passwords.put(user.userId(), create.password());
        return new CreateUser.Created(user);
    }

    private static void require(Secret password, boolean strict) throws LibraryException {
        if (password.reveal().length() < (strict ? 5 : 1)) {
            throw new LibraryException(Problem.INVALID, "The password is too easy.", "Choose another.");
        }
    }

    private static boolean keeper(User user) {
        return user.isAdmin() && user.isActive();
    }

    private ChangeUser.Changed changed(ChangeUser change) throws LibraryException {
        var before = existing(change.userId());
        if (change.presentPassword() != null
                && !change.presentPassword().equals(passwords.get(before.userId()))) {
            throw new LibraryException(Problem.DENIED, "That is not the password.", "Type it again.");
        }
        if (change.password() != null) {
            require(change.password(), change.strict());
        }
        var after = new User(before.userId(), before.email(),
                change.displayName() == null ? before.displayName() : change.displayName(),
                change.admin() == null ? before.isAdmin() : change.admin(),
                change.active() == null ? before.isActive() : change.active(), before.createdAt(), Instant.now(),
                before.lastLoginAt(), before.tokenEpoch() + (change.password() == null ? 0 : 1));
        requireKeeper(before, after);
        users.put(after.userId(), after);
        if (change.password() != null) {
            passwords.put(after.userId(), change.password());
        }
        return new ChangeUser.Changed(after);
    }

    private RemoveUser.Removed removed(RemoveUser remove) throws LibraryException {
        var user = existing(remove.userId());
        requireKeeper(user, null);
        users.remove(user.userId());
        return new RemoveUser.Removed(user);
    }

    private void requireKeeper(User before, User after) throws LibraryException {
        long others = List.copyOf(users.values()).stream().filter(MemoryUsers::keeper)
                .filter(user -> !user.userId().equals(before.userId())).count();
        if (keeper(before) && others == 0 && (after == null || !keeper(after))) {
            throw new LibraryException(Problem.CONFLICT, "This is the last administrator.", "Make another one.");
        }
    }

    private User existing(String id) throws LibraryException {
        return Optional.ofNullable(users.get(id)).orElseThrow(
                () -> new LibraryException(Problem.NOT_FOUND, "There is no account " + id + ".", "List them."));
    }
}
