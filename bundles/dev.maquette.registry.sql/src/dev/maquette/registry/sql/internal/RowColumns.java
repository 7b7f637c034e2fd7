// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import dev.maquette.registry.spi.Row;

/** Rows as columns of the table of models. */
final class RowColumns {

    static final String NAMES = "model_key, name, type, base, format, variant, description, path, file_size, rating, "
            + "favourite, tags, notes, license, commercial, created_at, updated_at, version, hash, used";
    static final int COUNT = 20;

    private RowColumns() {
    }

    static Row read(ResultSet set) throws SQLException {
        var tags = set.getString(12);
        return new Row(set.getString(1), set.getString(2), set.getString(3), set.getString(4), set.getString(5),
                set.getString(6), set.getString(7), set.getString(8), set.getLong(9), set.getInt(10),
                set.getBoolean(11), tags.isEmpty() ? List.of() : List.of(tags.split("\n")), set.getString(13),
                set.getString(14), set.getObject(15, Boolean.class), instant(set, 16), instant(set, 17),
                set.getLong(18), set.getString(19), set.getBoolean(20));
    }

    static void write(Row row, PreparedStatement statement) throws SQLException {
        statement.setString(1, row.key());
        statement.setString(2, plain(row.name()));
        statement.setString(3, row.type());
        statement.setString(4, row.base());
        statement.setString(5, row.format());
        statement.setString(6, row.variant());
        statement.setString(7, plain(row.description()));
        statement.setString(8, row.path());
        statement.setLong(9, row.fileSize());
        statement.setInt(10, row.rating());
        statement.setBoolean(11, row.favourite());
        statement.setString(12, plain(String.join("\n", row.tags())));
        statement.setString(13, plain(row.notes()));
        statement.setString(14, plain(row.license()));
        statement.setObject(15, row.commercial());
        statement.setObject(16, sql(row.createdAt()));
        statement.setObject(17, sql(row.updatedAt()));
        statement.setLong(18, row.version());
        statement.setString(19, plain(row.hash()));
        statement.setBoolean(20, row.used());
    }

    /** Without the character 0, which not every database takes; files of strangers may have it in their texts. */
    static String plain(String text) {
        return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** Keys as one text, or null where there are none. */
    static String lines(List<String> keys) {
        return keys.isEmpty() ? null : String.join("\n", keys);
    }

    static List<String> lines(ResultSet set, int column) throws SQLException {
        var text = set.getString(column);
        return text == null ? List.of() : List.of(text.split("\n"));
    }

    static Instant instant(ResultSet set, int column) throws SQLException {
        return set.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
