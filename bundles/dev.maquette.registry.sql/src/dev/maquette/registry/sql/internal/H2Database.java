// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import dev.maquette.registry.RegistryException;

/**
 * The registry of a library folder in H2. The first process takes the library's lock, opens the file and serves it to
 * the others on this machine; when it goes, another takes its place.
 */
final class H2Database implements Database {

    private static final Logger LOG = System.getLogger(H2Database.class.getName());

    private final Path folder;
    private final Path file;
    private final KeyFile key;
    private final H2Server server;
    private final Set<Path> held;
    private LibraryLock lock;
    /** Whether this has worked with the database before, so that it is known what is in it. */
    private boolean used;

    /** @param held locks that this process has */
    H2Database(Path folder, Set<Path> held) {
        this.folder = folder;
        this.file = folder.resolve("registry.mv.db");
        this.key = new KeyFile(folder);
        this.server = new H2Server(folder.resolve("registry.lock.db"));
        this.held = held;
    }

    @Override
    public Connection connect() throws SQLException, RegistryException {
        if (folder.toString().indexOf(';') >= 0) {
            throw new RegistryException("The folder " + folder
                    + " has a semicolon in its name, which the database cannot take. Rename the folder.");
        }
        H2Driver.configure();
        if (lock != null) {
            return connectToFile();
        }
        return takeLock() ? open() : join();
    }

    /** Becomes a client of the process that holds the file. */
    private Connection join() throws SQLException, RegistryException {
        var connection = H2Driver.connect(server.url(), key.read());
        if (!used) {
            boolean done = false;
            try {
                requireLatest(Schema.version(connection));
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

    private void requireLatest(int version) throws SQLException, RegistryException {
        if (version > Schema.LATEST) {
            throw newer(version);
        }
        if (version < Schema.LATEST) {
            throw new SQLTransientConnectionException("The holder of the database has not prepared it yet");
        }
    }

    private boolean takeLock() throws RegistryException {
        try {
            lock = LibraryLock.tryTake(folder.resolve("library.lock"), held).orElse(null);
            return lock != null;
        } catch (IOException refused) {
            throw unwritable(refused);
        }
    }

    private RegistryException unwritable(IOException cause) {
        return new RegistryException("The library folder " + folder + " cannot be written (" + cause.getMessage()
                + "). Check that it exists, that you may write there, and that the disk is not full.", cause);
    }

    /** Opens the file; if that fails the lock is given back, for others may be luckier. */
    private Connection open() throws SQLException, RegistryException {
        boolean done = false;
        try {
            int version = prepare();
            var connection = connectToFile();
            done = migrated(connection, version);
            used = true;
            return connection;
        } catch (IOException refused) {
            throw unwritable(refused);
        } finally {
            if (!done) {
                release();
            }
        }
    }

    private Connection connectToFile() throws SQLException, RegistryException {
        return H2Driver.connect("jdbc:h2:file:" + path()
                + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0", key.read());
    }

    /**
     * Looks, before anything is written, whether the file is one that this program can use. To look at a file that was
     * not closed takes as long as to open it, so one that was used already is not looked at when its holder is gone.
     */
    private int prepare() throws IOException, RegistryException {
        int version = 0;
        server.forget();
        if (used) {
            return Schema.LATEST;
        }
        if (Files.exists(file) && !new FirstCreation(folder, file).wasInterrupted()) {
            version = readVersion();
            if (version > Schema.LATEST) {
                throw newer(version);
            }
            if (version > 0 && version < Schema.LATEST) {
                Files.copy(file, folder.resolve("registry-v" + version + "-backup.mv.db"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } else if (!key.exists()) {
            key.create();
        }
        return version;
    }

    private RegistryException newer(int version) {
        return new RegistryException("The library " + folder + " was last used by a newer version of Maquette"
                + " (registry version " + version + "; this program knows " + Schema.LATEST
                + "). It was left as it is. Install the newer version to open it.");
    }

    private int readVersion() throws RegistryException {
        try (var connection = H2Driver.connect("jdbc:h2:file:" + path() + ";ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0",
                key.read())) {
            return Schema.version(connection);
        } catch (SQLException unreadable) {
            throw H2Failures.explainOpening(folder, unreadable);
        }
    }

    private boolean migrated(Connection connection, int version) throws SQLException, RegistryException {
        boolean done = false;
        try {
            server.requireLoopback();
            connection.setAutoCommit(false);
            if (version < Schema.LATEST) {
                Schema.migrate(connection, Schema.LATEST);
            } else if (used) {
                requireLatest(Schema.version(connection));
            }
            done = true;
        } finally {
            if (!done) {
                connection.close();
            }
        }
        return done;
    }

    private String path() {
        return folder.resolve("registry").toString().replace('\\', '/');
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

    /** The holder of the file closes it for all, so that another can open it; they connect anew. */
    @Override
    public void close(Connection connection) {
        if (connection != null) {
            try (connection) {
                if (lock != null) {
                    new Shutdown(file).with(connection);
                }
            } catch (SQLException broken) {
                LOG.log(Level.DEBUG, "The connection was broken when it was closed", broken);
            } catch (IOException notForced) {
                LOG.log(Level.WARNING, "The registry in " + folder + " may not be on the disk yet", notForced);
            }
        }
        release();
    }

    private void release() {
        if (lock != null) {
            try {
                lock.release();
            } catch (IOException failure) {
                LOG.log(Level.WARNING, "The lock of the library could not be freed; it is when this program ends",
                        failure);
            }
            lock = null;
        }
    }
}
