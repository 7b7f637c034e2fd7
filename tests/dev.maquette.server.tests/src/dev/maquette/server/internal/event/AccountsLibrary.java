// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.FindUser;
import dev.maquette.api.user.ReadSigningKey;
import dev.maquette.api.user.SignIn;
import dev.maquette.api.user.User;

/** A library with accounts whose password is their name. */
public final class AccountsLibrary extends ForwardingLibrary {

    private final Map<String, User> users = new ConcurrentHashMap<>();

    public AccountsLibrary(Library other) {
        super(other);
    }

    /** Somebody may sign in as {@code <id>@example.org}. */
    public void add(String id, boolean admin) {
        users.put(id, new User(id, id + "@example.org", null, admin, true, Instant.EPOCH, Instant.EPOCH, null, 0));
    }

    private ChangeUser.Changed change(ChangeUser change) {
        return new ChangeUser.Changed(users.computeIfPresent(change.userId(),
                (id, user) -> new User(id, user.email(), null,
                        change.admin() == null ? user.isAdmin() : change.admin(),
                        change.active() == null ? user.isActive() : change.active(), user.createdAt(),
                        user.updatedAt(), null, user.tokenEpoch())));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
            throws LibraryException {
        return switch (request) {
        case ReadSigningKey _ -> (O) new ReadSigningKey.SigningKey(new Secret("k".repeat(64)));
        case FindUser find -> (O) new FindUser.Found(users.get(find.userId()));
        case SignIn sign -> (O) new SignIn.SignedIn(users.get(sign.password().reveal()));
        case ChangeUser change -> (O) change(change);
        default -> super.run(request, actor, monitor);
        };
    }
}
