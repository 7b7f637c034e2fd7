// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

import dev.maquette.registry.Account;
import dev.maquette.registry.Accounts.Roll;
import dev.maquette.registry.ConflictException;

/** The table of accounts and that of keys, within a transaction. */
record AccountTable(Connection connection) {

    private static final String COLUMNS = "account_id, email, display_name, is_admin, is_active, password_hash, "
            + "created_at, updated_at, last_login_at, epoch";

    /** The number is read first: what is committed meanwhile is refused to whoever has read too little. */
    Roll roll() throws SQLException {
        long state = state();
        try (var query = connection
                .prepareStatement("SELECT " + COLUMNS + " FROM account ORDER BY created_at DESC, account_id");
                var rows = query.executeQuery()) {
            var accounts = new ArrayList<Account>();
            while (rows.next()) {
                accounts.add(read(rows));
            }
            return new Roll(state, accounts);
        }
    }

    private long state() throws SQLException {
        try (var query = connection.prepareStatement("SELECT last_account_change FROM feed");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Takes the next number; others that change accounts wait for the end of the transaction. */
    boolean advance(long from) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE feed SET last_account_change = last_account_change + 1 WHERE last_account_change = ?")) {
            update.setLong(1, from);
            return update.executeUpdate() == 1;
        }
    }

    Optional<Account> find(String id) throws SQLException {
        try (var query = connection.prepareStatement("SELECT " + COLUMNS + " FROM account WHERE account_id = ?")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5),
                row.getString(6), instant(row, 7), instant(row, 8), instant(row, 9), row.getLong(10));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Refuses an email that another account has. */
    void requireFree(Account account) throws SQLException, ConflictException {
        try (var query = connection
                .prepareStatement("SELECT account_id FROM account WHERE email_folded = ? AND account_id <> ?")) {
            query.setString(1, folded(account));
            query.setString(2, account.id());
            try (var row = query.executeQuery()) {
                if (row.next()) {
                    throw new ConflictException("There is an account for " + account.email() + " already.");
                }
            }
        }
    }

    private static String folded(Account account) {
        return account.email().toLowerCase(Locale.ROOT);
    }

    void put(Account account) throws SQLException {
        remove(account.id());
        try (var insert = connection.prepareStatement(
                "INSERT INTO account (" + COLUMNS + ", email_folded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, account.id());
            insert.setString(2, account.email());
            insert.setString(3, account.name());
            insert.setBoolean(4, account.admin());
            insert.setBoolean(5, account.active());
            insert.setString(6, account.password());
            insert.setObject(7, RowColumns.sql(account.created()));
            insert.setObject(8, RowColumns.sql(account.updated()));
            insert.setObject(9, account.lastLogin() == null ? null : RowColumns.sql(account.lastLogin()));
            insert.setLong(10, account.epoch());
            insert.setString(11, folded(account));
            insert.executeUpdate();
        }
    }

    void remove(String id) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM account WHERE account_id = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }

    /** Two may offer a key at once: the row of the feed lets them write one after the other. */
    String key(String name, String offered) throws SQLException {
        var kept = key(name);
        if (kept.isPresent()) {
            return kept.get();
        }
        try (var hold = connection.prepareStatement("UPDATE feed SET last_account_change = last_account_change + 1");
                var insert = connection.prepareStatement("INSERT INTO shared_key (key_name, key_text) SELECT ?, ? "
                        + "WHERE NOT EXISTS (SELECT 1 FROM shared_key WHERE key_name = ?)")) {
            hold.executeUpdate();
            insert.setString(1, name);
            insert.setString(2, offered);
            insert.setString(3, name);
            insert.executeUpdate();
        }
        return key(name).orElseThrow();
    }

    private Optional<String> key(String name) throws SQLException {
        try (var query = connection.prepareStatement("SELECT key_text FROM shared_key WHERE key_name = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
