// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.CreateUser;
import dev.maquette.api.request.CreateUser.Created;
import dev.maquette.api.user.EmailAddress;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.Account;

/** Makes an account. */
@Component(service = Operation.class)
public final class CreateUserOperation implements Operation<CreateUser, Created> {

    @Override
    public Class<CreateUser> request() {
        return CreateUser.class;
    }

    @Override
    public Created execute(CreateUser request, OperationContext context) throws LibraryException {
        var email = EmailAddress.of(request.email()).orElseThrow(() -> new LibraryException(Problem.INVALID,
                "\"" + request.email() + "\" is not an email address.", "Give one such as ada@example.org."));
        Passwords.require(request.password(), request.strict());
        var roster = Roster.of(context);
        requireNew(roster.all(), email, request.first());
        var now = Roster.now();
        var account = new Account(UUID.randomUUID().toString(), email.text(), name(request.displayName()),
                request.admin(), true, Passwords.kept(request.password()), now, now, null, 0);
        roster.put(all -> {
            requireNew(all, email, request.first());
            return account;
        });
        return new Created(Roster.told(account));
    }

    private static void requireNew(List<Account> all, EmailAddress email, boolean first) throws LibraryException {
        if (first && all.stream().anyMatch(account -> account.admin() && account.active())) {
            throw new LibraryException(Problem.CONFLICT, "There is an administrator already.",
                    "Ask an administrator for an account.");
        }
        if (all.stream().anyMatch(account -> account.email().equalsIgnoreCase(email.text()))) {
            throw new LibraryException(Problem.CONFLICT, "There is an account for " + email.text() + " already.",
                    "Give another address, or change that account.");
        }
    }

    /** A name that says nothing is none. */
    static String name(String given) throws LibraryException {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.codePoints().anyMatch(letter -> Character.isISOControl(letter) || isHalf(letter))) {
            throw new LibraryException(Problem.INVALID, "The name has a character that cannot be kept.",
                    "Give it on one line, in letters.");
        }
        return given.strip();
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
