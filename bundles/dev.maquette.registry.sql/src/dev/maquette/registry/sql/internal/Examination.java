// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.registry.RegistryException;

/**
 * Reads all of a database, as none has a check of its own that clients may ask for: each page is read with its checksum when each column of each
 * row is. Then it asks whether tables agree with each other and with their indexes.
 */
final class Examination {

    /** Of each kind: who has so many needs no more of them. */
    private static final int MOST = 20;
    private static final int FETCHED = 1_000;

    /** A question whose answers are keys or numbers of what is wrong, and the sentence about one. */
    private record Rule(String query, String sentence) {
    }

    private static final List<Rule> RULES = List.of(
            new Rule("SELECT model.model_key FROM model LEFT JOIN change ON change.sequence = model.last_change "
                    + "WHERE change.sequence IS NULL OR change.entry_after IS NULL "
                    + "OR change.model_key <> model.model_key", "The record of the model %s is gone from the history."),
            new Rule("SELECT added FROM model WHERE NOT EXISTS (SELECT 1 FROM model AS other "
                    + "WHERE other.model_key = model.model_key)", "The index of keys lacks the model number %s."),
            new Rule("SELECT model_key FROM model WHERE NOT EXISTS (SELECT 1 FROM model AS other "
                    + "WHERE other.path = model.path)", "The index of paths lacks the model %s."),
            new Rule("SELECT model_key FROM model WHERE version > (SELECT MAX(change.version) FROM change "
                    + "WHERE change.model_key = model.model_key)",
                    "The model %s has a later version than its history."),
            new Rule("SELECT sequence FROM change WHERE sequence > (SELECT MAX(last_sequence) FROM feed)",
                    "The change %s is later than the history counts."),
            new Rule("SELECT first_key || ' and ' || second_key FROM relationship WHERE NOT EXISTS (SELECT 1 "
                    + "FROM model WHERE model_key = first_key) OR NOT EXISTS (SELECT 1 FROM model "
                    + "WHERE model_key = second_key)",
                    "%s are related, but not both are there."),
            new Rule("SELECT version + 1 FROM schema_version WHERE version < " + Schema.LATEST + " AND NOT EXISTS ("
                    + "SELECT 1 FROM schema_version AS next WHERE next.version = schema_version.version + 1)",
                    "The database was never brought to its version %s."));

    private final Link link;
    private final Database database;

    /** Others have the link's thread between one table and the next. */
    Examination(Link link, Database database) {
        this.link = link;
        this.database = database;
    }

    List<String> findings() throws RegistryException {
        var findings = new ArrayList<String>();
        for (var table : link.transact(Schema::tables)) {
            findings.addAll(link.transact(connection -> answered("The table " + table + " cannot be read: ",
                    connection, () -> {
                        read(table, connection);
                        return List.of();
                    })));
        }
        for (var rule : RULES) {
            findings.addAll(link.transact(connection -> answered("The tables cannot be compared: ",
                    connection, () -> broken(rule, connection))));
        }
        return findings;
    }

    @FunctionalInterface
    private interface Question {
        List<String> ask() throws SQLException;
    }

    /** What cannot be asked is a finding; a connection that broke is made anew by the link. */
    private List<String> answered(String otherwise, Connection connection, Question question) throws SQLException {
        try {
            return question.ask();
        } catch (SQLException failure) {
            if (database.isTransient(failure)) {
                throw failure;
            }
            connection.rollback(); // some databases take no question after one that failed
            return List.of(otherwise + failure.getMessage());
        }
    }

    private static void read(String table, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (var rows = statement.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }

    private static List<String> broken(Rule rule, Connection connection) throws SQLException {
        var findings = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(rule.query)) {
            while (rows.next() && findings.size() < MOST) {
                findings.add(rule.sentence.formatted(rows.getString(1)));
            }
        }
        return findings;
    }
}
