// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.user.User;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.Account;
import dev.maquette.registry.Accounts;
import dev.maquette.registry.RegistryException;

/** The accounts of a library, and what holds for all of them together. */
record Roster(Accounts accounts) {

    /** What becomes of an account; asked again when others have changed accounts meanwhile. */
    @FunctionalInterface
    interface Edit {

        /** The account as it shall be, or null for nothing to happen. */
        Account of(List<Account> all) throws LibraryException;
    }

    static Roster of(OperationContext context) {
        return new Roster(context.registry().accounts());
    }

    /** Now, as precise as the registry keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    static User told(Account account) {
        return new User(account.id(), account.email(), account.name(), account.admin(), account.active(),
                account.created(), account.updated(), account.lastLogin(), account.epoch());
    }

    List<Account> all() throws LibraryException {
        try {
            return accounts.roll().accounts();
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    Optional<Account> find(String id) throws LibraryException {
        try {
            return accounts.find(id);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Writes what the edit makes; empty when it makes nothing. */
    Optional<Account> put(Edit edit) throws LibraryException {
        try {
            while (true) {
                var roll = accounts.roll();
                var account = edit.of(roll.accounts());
                if (account == null || accounts.put(account, roll.state())) {
                    return Optional.ofNullable(account);
                }
            }
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Removes an account. */
    Account remove(String id) throws LibraryException {
        try {
            while (true) {
                var roll = accounts.roll();
                var account = require(roll.accounts(), id);
                requireAdministrator(roll.accounts(), id, null);
                if (accounts.remove(id, roll.state())) {
                    return account;
                }
            }
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    static Account require(List<Account> all, String id) throws LibraryException {
        return all.stream().filter(account -> account.id().equals(id)).findFirst()
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND, "There is no account " + id + ".",
                        "List the users to see their accounts."));
    }

    /**
     * Refuses a change after which nobody could keep accounts any more.
     *
     * @param after the account as it will be, or null when it goes
     */
    static void requireAdministrator(List<Account> all, String id, Account after) throws LibraryException {
        Predicate<Account> keeper = account -> account.admin() && account.active();
        boolean changed = all.stream().filter(keeper).anyMatch(account -> account.id().equals(id));
        boolean others = all.stream().filter(keeper).anyMatch(account -> !account.id().equals(id));
        if (changed && !others && (after == null || !keeper.test(after))) {
            throw new LibraryException(Problem.CONFLICT, "This is the last administrator; the account stays as it is.",
                    "Make another user an administrator first.");
        }
    }
}
