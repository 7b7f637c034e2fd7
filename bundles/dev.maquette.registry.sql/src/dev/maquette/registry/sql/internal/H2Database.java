// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import dev.maquette.registry.RegistryException;

/**
 * The registry of a library folder in H2. The first process becomes its holder, opens the file and serves it to the
 * others on this machine; when it goes, another takes its place.
 */
final class H2Database implements Database {

    private static final Logger LOG = System.getLogger(H2Database.class.getName());

    private final Path folder;
    private final KeyFile key;
    private final H2File file;
    private final H2Server server;
    private final Holder holder;
    /** Whether this has worked with the database before, so that it is known what is in it. */
    private boolean used;

    /** @param held locks that this process has */
    H2Database(Path folder, Set<Path> held) {
        this.folder = folder;
        this.key = new KeyFile(folder);
        this.file = new H2File(folder, key);
        this.server = new H2Server(folder.resolve("registry.lock.db"));
        this.holder = new Holder(folder, held);
    }

    @Override
    public Connection connect() throws SQLException, RegistryException {
        if (folder.toString().indexOf(';') >= 0) {
            throw new RegistryException("The folder " + folder
                    + " has a semicolon in its name, which the database cannot take. Rename the folder.");
        }
        H2Driver.configure();
        if (holder.isThis()) {
            return file.open();
        }
        return holder.become() ? open() : join();
    }

    /** Becomes a client of the process that holds the file. */
    private Connection join() throws SQLException, RegistryException {
        var connection = H2Driver.connect(server.url(), key.read());
        if (!used) {
            boolean done = false;
            try {
                version(connection).requireLatest();
                done = true;
            } finally {
                if (!done) {
                    connection.close();
                }
            }
            used = true;
            Standby.begin();
        }
        return connection;
    }

    private SchemaVersion version(Connection connection) throws SQLException {
        return new SchemaVersion("The library " + folder, Schema.version(connection));
    }

    /** Opens the file; if that fails another may become the holder, and be luckier. */
    private Connection open() throws SQLException, RegistryException {
        boolean done = false;
        try {
            server.forget();
            var version = prepare();
            var connection = file.open();
            done = migrated(connection, version);
            used = true;
            return connection;
        } catch (IOException refused) {
            throw H2Failures.unwritable(folder, refused);
        } finally {
            if (!done) {
                holder.resign();
            }
        }
    }

    /**
     * To look at a file that was not closed takes as long as to open it, so one that was used already is not looked at
     * when its holder is gone.
     */
    private SchemaVersion prepare() throws IOException, RegistryException {
        return used ? new SchemaVersion("The library " + folder, Schema.LATEST) : file.prepare();
    }

    private boolean migrated(Connection connection, SchemaVersion version) throws SQLException, RegistryException {
        boolean done = false;
        try {
            server.requireLoopback();
            connection.setAutoCommit(false);
            if (version.isEarlier()) {
                Schema.migrate(connection, Schema.LATEST);
            } else if (used) {
                version(connection).requireLatest();
            }
            done = true;
        } finally {
            if (!done) {
                connection.close();
            }
        }
        return done;
    }

    @Override
    public boolean isTransient(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || H2Failures.isTransient(failure);
    }

    @Override
    public void force(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public RegistryException explain(SQLException failure) {
        return H2Failures.explain(folder, failure);
    }

    /** The holder of the file closes it for all; the others connect anew. */
    @Override
    public void close(Connection connection) {
        if (connection != null) {
            try (connection) {
                if (holder.isThis()) {
                    file.shutDown(connection);
                }
            } catch (SQLException broken) {
                LOG.log(Level.DEBUG, "The connection was broken when it was closed", broken);
            } catch (IOException notForced) {
                LOG.log(Level.WARNING, "The registry in " + folder + " may not be on the disk yet", notForced);
            }
        }
        holder.resign();
    }
}
