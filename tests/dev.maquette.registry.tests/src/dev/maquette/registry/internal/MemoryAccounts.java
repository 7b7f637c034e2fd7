// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.maquette.registry.Account;
import dev.maquette.registry.Accounts;
import dev.maquette.registry.ConflictException;

/** Accounts in memory. */
final class MemoryAccounts implements Accounts {

    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private long state;

    @Override
    public synchronized Roll roll() {
        return new Roll(state, accounts.reversed());
    }

    @Override
    public synchronized Optional<Account> find(String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findAny();
    }

    @Override
    public synchronized boolean put(Account account, long at) throws ConflictException {
        if (at != state) {
            return false;
        }
        for (var other : accounts) {
            if (!other.id().equals(account.id()) && other.email().equalsIgnoreCase(account.email())) {
                throw new ConflictException("There is an account for " + account.email() + " already.");
            }
        }
        var place = find(account.id()).map(accounts::indexOf);
        state++;
        if (place.isPresent()) {
            accounts.set(place.get(), account);
        } else {
            accounts.add(account);
        }
        return true;
    }

    @Override
    public synchronized boolean remove(String id, long at) {
        if (at != state) {
            return false;
        }
        state++;
        accounts.removeIf(account -> account.id().equals(id));
        return true;
    }

    @Override
    public synchronized String key(String name, String offered) {
        return keys.computeIfAbsent(name, _ -> offered);
    }
}
