// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.registry;

import java.util.function.UnaryOperator;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.Credentials;

/**
 * Passwords of databases. The first counts of: the variable that PostgreSQL's own programs know, what is kept with this
 * account's secrets, and what the database's driver finds for itself.
 */
public final class RegistryPasswords {

    /** Read by the programs of PostgreSQL as well. */
    private static final String VARIABLE = "PGPASSWORD";

    private final Credentials credentials;
    private final UnaryOperator<String> environment;

    /** @param environment the value of a variable, or null */
    public RegistryPasswords(Credentials credentials, UnaryOperator<String> environment) {
        this.credentials = credentials;
        this.environment = environment;
    }

    /** The password for this address, or null where nobody has said one. */
    Secret find(String url) throws LibraryException {
        var given = environment.apply(VARIABLE);
        return given != null && !given.isEmpty() ? new Secret(given) : credentials.find(name(url)).orElse(null);
    }

    void keep(String url, Secret password) throws LibraryException {
        credentials.keep(name(url), password);
    }

    private static String name(String url) {
        return "registry " + url;
    }
}
