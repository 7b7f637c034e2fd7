// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.Journal;
import dev.maquette.registry.RegistryException;

/** The journal in the database. All its statements may be repeated, since a connection may break after a commit. */
final class SqlJournal implements Journal {

    private static final int RANDOM_BITS = 20;

    private final Link link;
    private final Database database;
    private final Leases leases;

    SqlJournal(Link link, Database database, Leases leases) {
        this.link = link;
        this.database = database;
        this.leases = leases;
    }

    @Override
    public Intent begin(String operation, String payload) throws RegistryException {
        leases.hold();
        var intent = new Intent(newId(), operation, payload);
        link.transact(connection -> write(connection, intent));
        force();
        return intent;
    }

    /** Grows with time, so that intents come back in the order in which they were begun. */
    private static long newId() {
        return System.currentTimeMillis() << RANDOM_BITS | ThreadLocalRandom.current().nextInt(1 << RANDOM_BITS);
    }

    private int write(Connection connection, Intent intent) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM intent WHERE intent_id = ?");
                var insert = connection.prepareStatement(
                        "INSERT INTO intent (intent_id, owner_id, operation, payload) VALUES (?, ?, ?, ?)")) {
            delete.setLong(1, intent.id());
            delete.executeUpdate();
            insert.setLong(1, intent.id());
            insert.setString(2, leases.owner().id());
            insert.setString(3, intent.operation());
            insert.setString(4, intent.payload());
            return insert.executeUpdate();
        }
    }

    @Override
    public void update(Intent intent, String payload) throws RegistryException {
        int updated = link.transact(connection -> {
            try (var update = connection
                    .prepareStatement("UPDATE intent SET payload = ? WHERE intent_id = ? AND owner_id = ?")) {
                update.setString(1, payload);
                update.setLong(2, intent.id());
                update.setString(3, leases.owner().id());
                return update.executeUpdate();
            }
        });
        if (updated == 0) {
            throw takenOver(intent);
        }
        force();
    }

    @Override
    public void end(Intent intent) throws RegistryException {
        boolean others = link.transact(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM intent WHERE intent_id = ? AND owner_id = ?");
                    var query = connection.prepareStatement("SELECT 1 FROM intent WHERE intent_id = ?")) {
                delete.setLong(1, intent.id());
                delete.setString(2, leases.owner().id());
                delete.executeUpdate();
                query.setLong(1, intent.id());
                try (var left = query.executeQuery()) {
                    return left.next();
                }
            }
        });
        if (others) {
            throw takenOver(intent);
        }
    }

    private static ConflictException takenOver(Intent intent) {
        return new ConflictException("The operation " + intent.operation()
                + " was interrupted for so long that another program has taken it over.");
    }

    private void force() throws RegistryException {
        link.transact(connection -> {
            database.force(connection);
            return null;
        });
    }

    @Override
    public List<Intent> open() throws RegistryException {
        return List.copyOf(link.transact(SqlJournal::owned).keySet());
    }

    @Override
    public List<Intent> takeOver() throws RegistryException {
        return leases.takeOver(link.transact(SqlJournal::owned), this::take);
    }

    /** Open intents, the oldest first, with the ids of their owners. */
    private static Map<Intent, String> owned(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT intent_id, operation, payload, owner_id FROM intent ORDER BY intent_id");
                var set = query.executeQuery()) {
            var intents = new LinkedHashMap<Intent, String>();
            while (set.next()) {
                intents.put(new Intent(set.getLong(1), set.getString(2), set.getString(3)), set.getString(4));
            }
            return intents;
        }
    }

    /** Two may try at once: only one of them finds the row as it was. */
    private boolean take(Intent intent, String from) throws RegistryException {
        return link.transact(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE intent SET owner_id = ? WHERE intent_id = ? AND owner_id IN (?, ?)")) {
                update.setString(1, leases.owner().id());
                update.setLong(2, intent.id());
                update.setString(3, from);
                update.setString(4, leases.owner().id());
                return update.executeUpdate() == 1;
            }
        });
    }
}
