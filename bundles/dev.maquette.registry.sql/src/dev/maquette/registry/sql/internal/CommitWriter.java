// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.Commit;
import dev.maquette.registry.spi.Edit;

/**
 * Writes one commit. When the connection breaks in the very moment of committing nobody knows whether it went through;
 * then the commit is tried again, and finds by its token that it is there already.
 */
final class CommitWriter implements Link.Work<Long> {

    private static final int BATCH = 1_000;

    private enum Kind {
        REMOVED, CHANGED, ADDED, RELATED
    }

    /** An edit and its place in the history. */
    private record Numbered(long sequence, Edit edit) {
    }

    private final Commit commit;
    private final String token = UUID.randomUUID().toString();
    private long before = -1;

    CommitWriter(Commit commit) {
        this.commit = commit;
    }

    @Override
    public Long in(Connection connection) throws SQLException, RegistryException {
        long last = reserve(connection);
        if (before >= 0) {
            long written = written(connection);
            if (written > 0) {
                connection.rollback();
                return written;
            }
        } else {
            before = last;
        }
        // Those that go make room first, for a path may pass from one to another.
        var edits = numbered(last).stream().collect(Collectors.groupingBy(CommitWriter::kind));
        remove(connection, edits.getOrDefault(Kind.REMOVED, List.of()));
        change(connection, edits.getOrDefault(Kind.CHANGED, List.of()));
        add(connection, edits.getOrDefault(Kind.ADDED, List.of()));
        require(connection, edits.getOrDefault(Kind.RELATED, List.of()));
        record(connection, last + 1, new CommitRelations(commit, last + 1, connection).write());
        return last + 1;
    }

    private List<Numbered> numbered(long last) {
        var numbered = new ArrayList<Numbered>(commit.edits().size());
        for (var edit : commit.edits()) {
            numbered.add(new Numbered(last + numbered.size() + 1, edit));
        }
        return numbered;
    }

    private static Kind kind(Numbered numbered) {
        var edit = numbered.edit;
        if (edit.row() == null) {
            return Kind.REMOVED;
        }
        return edit.expected() == 0 ? Kind.ADDED
                : edit.expected() == edit.version() ? Kind.RELATED : Kind.CHANGED;
    }

    /** Takes the sequences; the row stays locked until the end, so that commits come one after another. */
    private long reserve(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE feed SET last_sequence = last_sequence + ?");
                var query = connection.prepareStatement("SELECT last_sequence FROM feed")) {
            update.setLong(1, commit.edits().size());
            update.executeUpdate();
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1) - commit.edits().size();
            }
        }
    }

    private long written(Connection connection) throws SQLException {
        try (var query = connection
                .prepareStatement("SELECT COALESCE(MIN(batch), 0) FROM change WHERE sequence > ? AND token = ?")) {
            query.setLong(1, before);
            query.setString(2, token);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void remove(Connection connection, List<Numbered> edits) throws SQLException, RegistryException {
        try (var delete = connection.prepareStatement("DELETE FROM model WHERE model_key = ? AND version = ?")) {
            each(delete, edits, (sequence, edit) -> {
                delete.setString(1, edit.key());
                delete.setLong(2, edit.expected());
            });
        }
    }

    private static void change(Connection connection, List<Numbered> edits) throws SQLException, RegistryException {
        var columns = RowColumns.NAMES.replace(", ", " = ?, ");
        try (var update = connection.prepareStatement(
                "UPDATE model SET " + columns + " = ?, last_change = ? WHERE model_key = ? AND version = ?")) {
            each(update, edits, (sequence, edit) -> {
                RowColumns.write(edit.row(), update);
                update.setLong(RowColumns.COUNT + 1, sequence);
                update.setString(RowColumns.COUNT + 2, edit.key());
                update.setLong(RowColumns.COUNT + 3, edit.expected());
            });
        }
    }

    private static void add(Connection connection, List<Numbered> edits) throws SQLException, RegistryException {
        try (var insert = connection.prepareStatement("INSERT INTO model (" + RowColumns.NAMES
                + ", last_change, added) VALUES (" + "?, ".repeat(RowColumns.COUNT + 1) + "?)")) {
            each(insert, edits, (sequence, edit) -> {
                RowColumns.write(edit.row(), insert);
                insert.setLong(RowColumns.COUNT + 1, sequence);
                insert.setLong(RowColumns.COUNT + 2, sequence);
            });
        }
    }

    /** A model whose relations change stays as it is, but must be there as it was seen. */
    private static void require(Connection connection, List<Numbered> edits) throws SQLException, RegistryException {
        try (var update = connection
                .prepareStatement("UPDATE model SET version = version WHERE model_key = ? AND version = ?")) {
            each(update, edits, (sequence, edit) -> {
                update.setString(1, edit.key());
                update.setLong(2, edit.expected());
            });
        }
    }

    /** Sets the parameters for one edit. */
    @FunctionalInterface
    private interface Parameters {
        void set(long sequence, Edit edit) throws SQLException;
    }

    /** Each statement must concern exactly one row: an entry that has moved on is none. */
    private static void each(PreparedStatement statement, List<Numbered> edits, Parameters parameters)
            throws SQLException, RegistryException {
        for (var edit : edits) {
            parameters.set(edit.sequence, edit.edit);
            if (statement.executeUpdate() != 1) {
                throw new ConflictException("Somebody else changed or removed the model " + edit.edit.key()
                        + " meanwhile. Nothing was stored. Look at it again, then repeat.");
            }
        }
    }

    private void record(Connection connection, long batch, Map<String, Relations> relations) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO change (sequence, batch, token, changed_at, actor, "
                + "label, operation, model_key, entry_before, entry_after, version, undoes, "
                + "relations_begun, relations_ended) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long sequence = batch;
            for (var edit : commit.edits()) {
                record(insert, sequence, batch, edit);
                var happened = relations.getOrDefault(edit.key(), Relations.UNCHANGED);
                insert.setString(13, RowColumns.lines(happened.begun()));
                insert.setString(14, RowColumns.lines(happened.ended()));
                insert.addBatch();
                if (++sequence % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void record(PreparedStatement insert, long sequence, long batch, Edit edit) throws SQLException {
        insert.setLong(1, sequence);
        insert.setLong(2, batch);
        insert.setString(3, token);
        insert.setObject(4, RowColumns.sql(commit.at()));
        insert.setString(5, commit.actor());
        insert.setString(6, RowColumns.plain(commit.label())); // names of models are in it
        insert.setString(7, commit.operation());
        insert.setString(8, edit.key());
        insert.setString(9, edit.before());
        insert.setString(10, edit.after());
        insert.setLong(11, edit.version());
        insert.setObject(12, commit.undoes());
    }
}
