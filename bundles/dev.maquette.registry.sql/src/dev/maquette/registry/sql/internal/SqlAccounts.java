// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.util.Optional;

import dev.maquette.registry.Account;
import dev.maquette.registry.Accounts;
import dev.maquette.registry.RegistryException;

/** Accounts in the database. */
record SqlAccounts(Link link) implements Accounts {

    @Override
    public Roll roll() throws RegistryException {
        return link.transact(connection -> new AccountTable(connection).roll());
    }

    @Override
    public Optional<Account> find(String id) throws RegistryException {
        return link.transact(connection -> new AccountTable(connection).find(id));
    }

    @Override
    public boolean put(Account account, long state) throws RegistryException {
        return link.transact(connection -> {
            var table = new AccountTable(connection);
            if (!table.advance(state)) {
                return table.find(account.id()).filter(account::equals).isPresent();
            }
            table.requireFree(account);
            table.put(account);
            return true;
        });
    }

    @Override
    public boolean remove(String id, long state) throws RegistryException {
        return link.transact(connection -> {
            var table = new AccountTable(connection);
            if (!table.advance(state)) {
                return table.find(id).isEmpty();
            }
            table.remove(id);
            return true;
        });
    }

    @Override
    public String key(String name, String offered) throws RegistryException {
        return link.transact(connection -> new AccountTable(connection).key(name, offered));
    }
}
