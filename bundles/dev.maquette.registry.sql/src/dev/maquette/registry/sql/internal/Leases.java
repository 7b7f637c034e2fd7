// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import dev.maquette.registry.RegistryException;

/**
 * Who owns what, and whether he still does. On this host a process is asked for directly, and, since a container of
 * another machine may have the same name, whether it is connected; of another host only the lease tells, which its
 * owner renews several times before it ends.
 */
final class Leases {

    private static final Logger LOG = System.getLogger(Leases.class.getName());
    /** From now on, by the database's clock: those of several machines may differ. */
    private static final String END = "CURRENT_TIMESTAMP + INTERVAL '30' SECOND";
    private static final Duration RENEWAL = Duration.ofSeconds(8);

    private final Link link;
    private final Database database;
    private final Owner owner;
    private boolean held;

    Leases(Link link, Database database, Owner owner) {
        this.link = link;
        this.database = database;
        this.owner = owner;
    }

    Owner owner() {
        return owner;
    }

    /** Makes this process known as an owner, from its first intent or job on; who only reads writes nothing. */
    synchronized void hold() throws RegistryException {
        if (!held) {
            link.transact(this::renew);
            link.every(RENEWAL, this::renew);
            held = true;
        }
    }

    private Void renew(Connection connection) throws SQLException {
        database.announce(connection, owner.id());
        try (var update = connection.prepareStatement("UPDATE owner SET lease_until = " + END
                + " WHERE owner_id = ?")) {
            update.setString(1, owner.id());
            if (update.executeUpdate() == 0) {
                register(connection);
            }
        }
        return null;
    }

    private void register(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO owner (owner_id, host, pid, started_millis, lease_until) VALUES (?, ?, ?, ?, "
                        + END + ")")) {
            insert.setString(1, owner.id());
            insert.setString(2, owner.host());
            insert.setLong(3, owner.pid());
            insert.setLong(4, owner.startedMillis());
            insert.executeUpdate();
        }
    }

    /** Makes something this process's own. */
    @FunctionalInterface
    interface Take<T> {

        /**
         * @param from the owner so far
         * @return false when somebody else was faster
         */
        boolean from(T owned, String from) throws RegistryException;
    }

    /**
     * Takes over what belongs to owners that have ended.
     *
     * @param owned everything that is owned, with the id of its owner; the order is kept
     * @return what is this process's now
     */
    <T> List<T> takeOver(Map<T, String> owned, Take<T> take) throws RegistryException {
        var mine = new ArrayList<T>();
        var ended = new LinkedHashSet<String>();
        for (var each : owned.entrySet()) {
            var from = each.getValue();
            if (ended.contains(from) || ended(from)) {
                ended.add(from);
                hold();
                if (take.from(each.getKey(), from)) {
                    mine.add(each.getKey());
                }
            }
        }
        for (var one : ended) {
            forget(one);
        }
        return mine;
    }

    /** Whether what belongs to this owner may be taken over. One that is not known any more has closed the registry. */
    private boolean ended(String id) throws RegistryException {
        return !id.equals(owner.id()) && link.transact(connection -> {
            try (var query = connection
                    .prepareStatement("SELECT host, pid, started_millis, "
                            + database.expired() + " FROM owner WHERE owner_id = ?")) {
                query.setString(1, id);
                try (var set = query.executeQuery()) {
                    if (!set.next()) {
                        return true;
                    }
                    var other = new Owner(id, set.getString(1), set.getLong(2), set.getLong(3));
                    return owner.onHostOf(other) ? !other.alive() && !database.isAnnounced(connection, id)
                            : set.getBoolean(4);
                }
            }
        });
    }

    /** Lets others take over what is still open; if that cannot be written, they see that the process has ended. */
    synchronized void release() {
        if (held) {
            try {
                forget(owner.id());
            } catch (RegistryException failure) {
                LOG.log(Level.WARNING, "The registry could not give back its lease; it ends by itself", failure);
            }
        }
    }

    /** Forgets an owner. */
    private void forget(String id) throws RegistryException {
        link.transact(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM owner WHERE owner_id = ?")) {
                delete.setString(1, id);
                return delete.executeUpdate();
            }
        });
    }
}
