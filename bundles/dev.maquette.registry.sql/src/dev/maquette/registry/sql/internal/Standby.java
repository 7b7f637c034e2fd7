// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Gets a process that is served by another ready to take its place. Opening a database for the first time means to load
 * some five hundred classes; when the holder dies there is better use of the time.
 */
final class Standby implements Runnable {

    private static final Logger LOG = System.getLogger(Standby.class.getName());

    /** A command that is done at once shall not pay for it. */
    private static final Duration DELAY = Duration.ofSeconds(1);

    private Standby() {
    }

    static void begin() {
        Thread.ofPlatform().daemon().name("Maquette registry standby").priority(Thread.MIN_PRIORITY)
                .start(new Standby());
    }

    /** Makes a database in memory, with all layers down to the file but the file, and throws it away. */
    @Override
    public void run() {
        try {
            Thread.sleep(DELAY);
            try (var connection = H2Driver.connect("jdbc:h2:memFS:" + UUID.randomUUID() + ";WRITE_DELAY=0", "standby");
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                Schema.migrate(connection, Schema.LATEST);
                statement.execute("DROP ALL OBJECTS DELETE FILES");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (SQLException notReady) {
            LOG.log(Level.DEBUG, "Taking over a library will take a moment longer", notReady);
        }
    }
}
