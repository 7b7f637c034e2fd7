// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Closes the database's file. While it is open its old pages are kept for a while, since they are what is read after a
 * power failure: many large commits one after another leave a file that is ten times as large as what is in it. Such a
 * file is written anew, to a copy that takes its place when it is whole, unless somebody waits for it or it would
 * take long.
 */
final class Shutdown {

    private static final long LEAST_BYTES = 32 << 20;
    private static final long MOST_BYTES_IN_USE = 256 << 20;
    private static final int LEAST_PERCENT_IN_USE = 50;
    private static final int PERCENT = 100;

    private final Path file;

    Shutdown(Path file) {
        this.file = file;
    }

    void with(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            boolean rewrites = isWasteful(statement) && isAlone(statement);
            statement.execute(rewrites ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            if (rewrites) {
                force();
            }
        }
    }

    private static boolean isWasteful(Statement statement) throws SQLException {
        long bytes = number(statement,
                "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'info.FILE_SIZE'");
        long percent = number(statement,
                "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'info.CHUNKS_FILL_RATE'");
        return bytes >= LEAST_BYTES && percent < LEAST_PERCENT_IN_USE
                && bytes / PERCENT * percent <= MOST_BYTES_IN_USE;
    }

    private static boolean isAlone(Statement statement) throws SQLException {
        return number(statement, "SELECT COUNT(*) FROM information_schema.sessions") == 1;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (var set = statement.executeQuery(query)) {
            set.next();
            return set.getLong(1);
        }
    }

    private void force() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
