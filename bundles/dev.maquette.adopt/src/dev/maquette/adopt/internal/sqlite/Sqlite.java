// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sqlite.JDBC;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteLimits;

/**
 * SQLite for reading files that strangers wrote. Its native library unpacks itself into a folder; it is given one that
 * only this account can write to, since a file that waits at a foreseeable place could be anybody's.
 */
public final class Sqlite {

    private static final String PLACE = "org.sqlite.tmpdir";
    /** Bytes of a value: more than any record has. */
    private static final int LARGEST = 64 << 20;
    /** Steps of SQLite between two looks at whether anybody is still waiting: some milliseconds. */
    private static final int STEPS = 100_000;

    private Sqlite() {
    }

    /** Opens a copy; what a hostile schema would run is switched off, and ends when the monitor is cancelled. */
    public static Connection open(Path copy, IProgressMonitor monitor) throws SQLException, IOException {
        place();
        var connection = JDBC.createConnection("jdbc:sqlite:" + copy, new Properties());
        if (connection == null) {
            throw new SQLException("SQLite does not take the file");
        }
        ProgressHandler.setHandler(connection, STEPS, new Waiting(monitor));
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("PRAGMA query_only = ON");
        } catch (SQLException failure) {
            try (connection) {
                throw failure;
            }
        }
        return connection;
    }

    /** Ends what takes longer than anybody waits for it. */
    private static final class Waiting extends ProgressHandler {

        private final IProgressMonitor monitor;

        Waiting(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        protected int progress() {
            return monitor.isCanceled() ? 1 : 0;
        }
    }

    private static synchronized void place() throws IOException {
        if (System.getProperty(PLACE) == null) {
            var folder = Files.createTempDirectory("maquette-sqlite");
            folder.toFile().deleteOnExit();
            System.setProperty(PLACE, folder.toString());
        }
    }
}
