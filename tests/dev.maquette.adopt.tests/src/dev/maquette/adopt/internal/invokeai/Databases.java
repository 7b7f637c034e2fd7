// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.invokeai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.sqlite.JDBC;

/** Databases as InvokeAI's migrations leave them, as far as models are concerned. */
final class Databases {

    private static final String COLUMNS = column("hash", true) + column("base", true) + column("type", true)
            + column("path", true) + column("format", true) + column("name", true) + column("description", false)
            + column("source", true) + column("source_type", true) + column("source_api_response", false)
            + column("trigger_phrases", false);

    private Databases() {
    }

    private static String column(String name, boolean needed) {
        return name + " TEXT GENERATED ALWAYS AS (json_extract(config, '$." + name + "')) VIRTUAL"
                + (needed ? " NOT NULL, " : ", ");
    }

    /** An empty one that has seen the migrations up to this; open it to fill it. */
    static Connection of(Path root, int schema) throws SQLException, IOException {
        var file = Files.createDirectories(root.resolve("databases")).resolve("invokeai.db");
        var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
        try (var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE migrations (version INTEGER PRIMARY KEY, migrated_at DATETIME NOT NULL)");
            for (int version = 1; version <= schema; version++) {
                migrate(connection, version);
                sql.execute("INSERT INTO migrations VALUES (" + version + ", '2026-01-01')");
            }
        }
        return connection;
    }

    private static void migrate(Connection connection, int version) throws SQLException {
        try (var sql = connection.createStatement()) {
            switch (version) {
            case 7 -> sql.execute(models("", "UNIQUE(name, base, type), UNIQUE(path)"));
            case 19 -> sql.execute("ALTER TABLE models ADD COLUMN " + size());
            case 20 -> sql.execute(relationships());
            case 22 -> {
                sql.execute("ALTER TABLE models RENAME TO models_old");
                sql.execute(models(size() + ", ", "UNIQUE(path)"));
                sql.execute("DROP TABLE models_old");
            }
            case 27 -> sql.execute("CREATE TABLE users (user_id TEXT PRIMARY KEY, email TEXT, password_hash TEXT)");
            case 32 -> {
                sql.execute("DROP TABLE model_relationships");
                sql.execute(relationships());
            }
            case 33 -> sql.execute("CREATE TABLE applied_migrations (migration_id TEXT PRIMARY KEY, "
                    + "legacy_version INTEGER UNIQUE, migrated_at DATETIME NOT NULL)");
            default -> {
                // nothing that models have to do with
            }
            }
        }
    }

    private static String size() {
        return "file_size INTEGER GENERATED ALWAYS AS (json_extract(config, '$.file_size')) VIRTUAL NOT NULL";
    }

    private static String models(String more, String unique) {
        return "CREATE TABLE models (id TEXT NOT NULL PRIMARY KEY, " + COLUMNS + more + "config TEXT NOT NULL, "
                + "created_at DATETIME NOT NULL DEFAULT (STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')), "
                + "updated_at DATETIME NOT NULL DEFAULT (STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')), " + unique + ")";
    }

    private static String relationships() {
        return "CREATE TABLE model_relationships (model_key_1 TEXT NOT NULL, model_key_2 TEXT NOT NULL, "
                + "created_at TEXT DATETIME NOT NULL DEFAULT (STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')), "
                + "PRIMARY KEY (model_key_1, model_key_2), "
                + "FOREIGN KEY (model_key_1) REFERENCES models(id) ON DELETE CASCADE, "
                + "FOREIGN KEY (model_key_2) REFERENCES models(id) ON DELETE CASCADE)";
    }

    /** Adds a record: the members without the braces, beside those that every one has. */
    static void add(Connection connection, String key, String path, String members) throws SQLException {
        var json = "{\"key\": \"" + key + "\", \"path\": \"" + path + "\", \"hash\": \"blake3:" + "ab".repeat(32)
                + "\", \"file_size\": 4, \"source\": \"/x\", \"source_type\": \"path\", " + members + "}";
        try (var insert = connection.prepareStatement("INSERT INTO models (id, config) VALUES (?, ?)")) {
            insert.setString(1, key);
            insert.setString(2, json);
            insert.execute();
        }
    }

    static void relate(Connection connection, String one, String other) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("PRAGMA foreign_keys = OFF");
            sql.execute("INSERT INTO model_relationships (model_key_1, model_key_2) VALUES ('" + one + "', '" + other
                    + "')");
        }
    }
}
