// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.invokeai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.adopt.internal.Read;
import dev.maquette.adopt.internal.Trees;
import dev.maquette.api.neighbour.Field;

/**
 * What InvokeAI itself made: its tables after its own migrations, its records as each release writes them, and what its
 * newest release makes of these. {@code releng/fixtures/invokeai} wrote it down.
 */
class RealDatabasesTest {

    private static final Map<Field, String> IDENTITY = Map.of(Field.TYPE, "type", Field.BASE, "base", Field.FORMAT,
            "format", Field.VARIANT, "variant", Field.PREDICTION_TYPE, "prediction_type");

    @TempDir
    private Path root;

    private static Stream<String[]> lines(String table) throws IOException {
        try (var in = RealDatabasesTest.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).toList().stream();
        }
    }

    static List<String> releases() throws IOException {
        return lines("records.tsv").map(cells -> cells[0]).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 24, 27, 31, 33})
    void theDatabasesThatOtherTestsReadHaveTheTablesOfTheRealOnes(int schema) throws Exception {
        var real = lines("schemas.tsv").filter(cells -> cells[0].equals(String.valueOf(schema)))
                .map(cells -> String.join(" ", List.of(cells).subList(1, cells.length)))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var connection = Databases.of(root, schema)) {
            assertEquals(String.join("\n", real), String.join("\n", tables(connection)));
        }
    }

    private static TreeSet<String> tables(Connection connection) throws SQLException {
        var lines = new TreeSet<String>();
        for (var table : List.of("applied_migrations", "migrations", "model_relationships", "models")) {
            rows(connection, "table_xinfo(" + table + ")").forEach(row -> lines.add(table + " column " + row.get(1)
                    + " " + row.get(2) + " " + row.get(3) + " " + row.get(5) + " " + row.get(6)));
            rows(connection, "foreign_key_list(" + table + ")").forEach(row -> lines.add(table + " refers "
                    + row.get(3) + " " + row.get(2) + " " + row.get(4) + " " + row.get(6)));
            for (var index : rows(connection, "index_list(" + table + ")")) {
                if (index.get(2).equals("1")) {
                    lines.add(table + " unique " + rows(connection, "index_info(" + index.get(1) + ")").stream()
                            .map(row -> row.get(2)).collect(Collectors.joining(",")));
                }
            }
        }
        return lines;
    }

    private static List<List<String>> rows(Connection connection, String pragma) throws SQLException {
        var all = new ArrayList<List<String>>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("PRAGMA " + pragma)) {
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("releases")
    void eachRecordIsWhatTheNewestReleaseMakesOfIt(String release) throws Exception {
        var records = lines("records.tsv").filter(cells -> cells[0].equals(release)).toList();
        try (var connection = Databases.of(root, Integer.parseInt(records.getFirst()[1]));
                var insert = connection.prepareStatement("INSERT INTO models (id, config) VALUES (?, ?)")) {
            for (var cells : records) {
                insert.setString(1, json(cells[2]).get("key").getAsString());
                insert.setString(2, cells[2]);
                insert.execute();
            }
        }
        var before = Trees.digest(root);
        var read = Read.of(new InvokeAi(), root);
        assertEquals(before, Trees.digest(root));
        assertEquals(List.of(), read.unread);
        assertEquals(records.size(), read.models.size());
        for (var cells : records) {
            var key = json(cells[2]).get("key").getAsString();
            var expected = json(cells[3]);
            IDENTITY.forEach((field, name) -> assertEquals(text(expected.get(name)), read.said(key, field),
                    release + " " + key + " " + name));
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatUsersSetIsReadAsEachReleaseWritesIt(String release) throws Exception {
        var lora = lines("records.tsv").filter(cells -> cells[0].equals(release))
                .filter(cells -> json(cells[2]).get("key").getAsString().equals("lora")).findFirst().orElseThrow();
        try (var connection = Databases.of(root, Integer.parseInt(lora[1]));
                var insert = connection.prepareStatement("INSERT INTO models (id, config) VALUES ('lora', ?)")) {
            insert.setString(1, lora[2]);
            insert.execute();
        }
        var read = Read.of(new InvokeAi(), root);
        assertEquals(List.of(), read.said("lora", Field.TRIGGER_PHRASES), "none is what the user wants");
        var settings = read.said("lora", Field.DEFAULT_SETTINGS) instanceof Map<?, ?> map ? map.get("weight") : null;
        var written = json(lora[2]).get("default_settings"); // the first of these releases have none for LoRAs
        assertEquals(written == null ? null : new BigDecimal("0.75"), settings);
        assertEquals("Glaze lora", read.said("lora", Field.NAME));
        assertNull(read.said("lora", Field.DESCRIPTION));
        assertEquals(4, read.model("lora").bytes());
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static String text(JsonElement value) {
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }
}
