// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;

/** What the states of PostgreSQL (its manual, appendix A) mean to a user. */
final class PostgresFailures {

    private static final String DUPLICATE = "23505";
    private static final String REJECTED = "08004";

    /**
     * A transaction that lost against another, a row that is held for long, a session that was ended, a server that
     * starts, stops or has all the connections that it may.
     */
    private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "55P03", "25P03", "57P01", "57P02", "57P03",
            "57P05", "53300");

    private final String url;

    PostgresFailures(String url) {
        this.url = url;
    }

    /** Two that keep the digest of one file at once do so one after the other. */
    static boolean isTransient(SQLException failure) {
        var state = state(failure);
        return failure instanceof SQLTransientConnectionException || TRANSIENT.contains(state) || isLost(state)
                || state.equals(DUPLICATE) && failure.getMessage().contains("digest_pkey");
    }

    private static boolean isLost(String state) {
        return state.startsWith("08") && !state.equals(REJECTED);
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    RegistryException explain(SQLException failure) {
        var place = "The registry at " + url;
        return switch (state(failure)) {
        case DUPLICATE -> duplicate(failure);
        case "22001", "54000" -> new RegistryException(
                "A text is too long to be kept in the registry. Nothing was stored. Shorten it.", failure);
        case "53100" -> new RegistryException("The disk of the database server is full. Nothing was stored. Make room "
                + "there, then repeat.", failure);
        case "25006" -> new RegistryException(place + " can only be read at the moment. Nothing was stored. Use the "
                + "address of the primary server, then repeat.", failure);
        case "28000", "28P01", REJECTED -> new RegistryException(place + " lets nobody in with this user and password ("
                + said(failure) + "). Set the password by PGPASSWORD or in ~/.pgpass.", failure);
        case "3D000" -> new RegistryException(place + " cannot be opened: its server has no such database ("
                + said(failure) + "). Make it with createdb, or correct the address.", failure);
        case "3F000" -> new RegistryException(place + " cannot be made: the schema is not there. Make it with CREATE "
                + "SCHEMA, then repeat.", failure);
        case "42501" -> new RegistryException(place + " refuses that to its user (" + said(failure) + "). Let its owner"
                + " grant the user all on the database and the schema.", failure);
        case "XX001", "XX002" -> new RegistryException(place + " is damaged (" + said(failure) + "). Put back a backup "
                + "of the database.", failure);
        default -> isTransient(failure)
                ? new RegistryException(place + " does not answer (" + said(failure) + "). Nothing was stored. Look "
                        + "whether the server runs and can be reached, then repeat.", failure)
                : new RegistryException(place + " reports: " + said(failure), failure);
        };
    }

    /** The first line: details follow it that may hold what was to be stored. */
    private static String said(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static RegistryException duplicate(SQLException failure) {
        return failure.getMessage().contains("model_path")
                ? new ConflictException("Another model has this path already. Nothing was stored.")
                : new ConflictException("There is a model with this key already. Nothing was stored.");
    }
}
