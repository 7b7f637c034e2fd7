// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;

import dev.maquette.registry.RegistryException;

/** A database of one kind: all that differs between them. Used by one thread at a time. */
interface Database {

    /**
     * A new connection to a database with the schema of this program.
     *
     * @throws SQLException when the connection cannot be made; one that is {@link #isTransient} may work a moment later
     * @throws RegistryException when it never will
     */
    Connection connect() throws SQLException, RegistryException;

    /** Whether the same may work a moment later, perhaps with a new connection. */
    boolean isTransient(SQLException failure);

    /** Makes sure that what was committed survives a failure of power. */
    void force(Connection connection) throws SQLException;

    /** What a user reads about the failure. */
    RegistryException explain(SQLException failure);

    /**
     * Ends the use of the database.
     *
     * @param connection the last one, or null
     */
    void close(Connection connection);
}
