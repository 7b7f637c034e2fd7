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

    /** A condition on the table of owners: this one's lease has run out, by the database's clock. */
    default String expired() {
        return "lease_until < CURRENT_TIMESTAMP";
    }

    /** Lets others see, as long as the connection lasts, that this owner is there, where the database can. */
    default void announce(Connection connection, String owner)
            throws SQLException {
        // a process that shares a file with others is on their machine, where they can look for it
    }

    /** Whether this owner is seen to be there. */
    default boolean isAnnounced(Connection connection,
            String owner) throws SQLException {
        return false;
    }

    /** Calls back soon after a commit of anybody, where the database tells of it, until this is closed. */
    default void watch(Runnable committed) {
        // who follows asks now and then
    }

    /** What a user reads about the failure. */
    RegistryException explain(SQLException failure);

    /**
     * Ends the use of the database.
     *
     * @param connection the last one, or null
     */
    void close(Connection connection);
}
