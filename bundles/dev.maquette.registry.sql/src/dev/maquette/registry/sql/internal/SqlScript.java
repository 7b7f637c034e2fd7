// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** A file of SQL statements beside this class; statements end with a semicolon at a line's end. */
record SqlScript(List<String> statements) {

    static SqlScript named(String name) {
        try (var in = SqlScript.class.getResourceAsStream("schema/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return new SqlScript(Arrays.stream(text.split(";\\s*\\R")).map(String::strip)
                    .filter(statement -> !statement.isEmpty()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
