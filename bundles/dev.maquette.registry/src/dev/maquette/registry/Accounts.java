// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.List;
import java.util.Optional;

/**
 * Those who use the library over a server, and the key that all its servers share. Times are kept to the microsecond.
 *
 * @noimplement Given by the registry.
 */
public interface Accounts {

    /**
     * All accounts at one moment.
     *
     * @param state number of the moment; it grows with each change
     * @param accounts those that were made last come first
     */
    record Roll(long state, List<Account> accounts) {

        public Roll {
            accounts = List.copyOf(accounts);
        }
    }

    /** All accounts as they are now. */
    Roll roll() throws RegistryException;

    /** The account, as it is now. Cheap, since it is asked for with each request. */
    Optional<Account> find(String id) throws RegistryException;

    /**
     * Adds an account or replaces that of the same id, unless anything has changed since the roll was read; so that
     * what must hold for all accounts together can be told from the roll.
     *
     * @return false when something has changed; nothing was written then
     * @throws ConflictException when another account has the same email
     */
    boolean put(Account account, long state) throws RegistryException;

    /**
     * Removes an account, unless anything has changed since the roll was read.
     *
     * @return false when something has changed; nothing was removed then
     */
    boolean remove(String id, long state) throws RegistryException;

    /**
     * The key of this name. Of several that offer one at the same time, one is kept and given to all.
     *
     * @param offered what is kept when there is none yet
     */
    String key(String name, String offered) throws RegistryException;
}
